// In this order: the components' own look first, ours after it.
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './base.css';
