import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const PINE: MantineColorsTuple = [
  '#e9f5f1',
  '#d2e8e0',
  '#a5d3c4',
  '#7fc9b3',
  '#6fd0b5',
  '#3a9d85',
  '#1a7a66',
  '#0b5d4e',
  '#094c40',
  '#063a31',
];

/** Mantine's neutrals of the dark scheme, from text to the deepest ground, tuned to our tokens. */
const DARK: MantineColorsTuple = [
  '#ecebe6',
  '#c0c4c6',
  '#9aa0a5',
  '#767d84',
  '#2e3439',
  '#262b30',
  '#1b1f23',
  '#131619',
  '#0d0f11',
  '#090a0c',
];

/** A filled control takes our accent, whose text is light in one scheme and dark in the other. */
const resolveVariant: VariantColorsResolver = (input) => {
  const isPrimary = input.color === undefined || input.color === input.theme.primaryColor;
  if (input.variant !== 'filled' || !isPrimary) return defaultVariantColorsResolver(input);
  return {
    background: 'var(--accent)',
    hover: 'var(--accent-hover)',
    color: 'var(--on-accent)',
    border: '1px solid transparent',
  };
};

export const theme = createTheme({
  white: '#fffefb',
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 4 },
  colors: { pine: PINE, dark: DARK },
  variantColorResolver: resolveVariant,
  fontFamily: 'var(--font)',
  fontFamilyMonospace: 'var(--mono)',
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { fw: 600 } },
    Modal: {
      defaultProps: { centered: true, radius: 14, overlayProps: { backgroundOpacity: 0.45, blur: 2 } },
    },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
});

/** Mantine's surfaces in our colours, so that its components and ours are of one piece in both schemes. */
export const resolveVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-faint)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--sunken)',
    '--mantine-color-default-border': 'var(--line)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-disabled': 'var(--sunken)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-color-disabled-border': 'var(--line)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-anchor': 'var(--accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
