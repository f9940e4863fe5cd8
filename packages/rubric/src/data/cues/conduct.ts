import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Conduct of the interview". */
export const CONDUCT: readonly PointCues[] = [
  {
    id: 'CO1',
    names: `
      first|next|then i|we|let
      let us|me start|begin|move|talk|look|see|do|draw|define|go|jump|write|design|list|think|calculate|estimate
      let start|move|jump|begin|go`,
    applies: `
      i|we can|could|will|would|want|am|might|like|should ~ start with|off|by
      start with|off|by ~ requirement|functional|api|high|design|data|scope|estimate|schema|use_case|clarify|question
      let ~ move|go|jump|dive|switch|start|get ~ on|to|into|with|ahead|back|from
      move on|to|into|forward ~ api|design|next|database|data|schema|high|diagram|estimate|requirement|component|non_functional|deep
      move on
      now ~ let|i|we ~ talk|move|look|discuss|design|draw|define|go|start|focus
      next ~ thing|step|i|we|talk|let|part
      i ~ cover|discuss|talk_about ~ first|then|next|later
      first ~ requirement|then|functional|clarify|talk|thing
      my plan|approach|agenda
      come back ~ later|to
      come|get back to
      let talk|look|discuss|define|draw|design|estimate|calculate
      let_us talk|look|discuss|define|draw|design|estimate|calculate|quickly
      before ~ i|we ~ dive|jump|start|go|get
      in interest time
      jump|dive into|to
      i want|would ~ talk|discuss|start|cover|mention|move|go_over
      non functional requirement
      high level design|architecture|diagram
      go|going through|over ~ requirement|flow|design|list|each`,
    lifts: [],
    coveredAt: 1.5,
  },
  {
    id: 'CO2',
    names: `
      because
      since we|it|this|they|there
      so that
      the reason
      that way`,
    applies: `
      reason ~ why|is|i|we|because|that
      because ~ we|it|this|they|user|if|of|need|want|most
      i|we|would|will|can|choose|use|prefer ~ because
      i think ~ because|since|so|would|should|better
      i am thinking
      thinking ~ should|would|about|if|whether|maybe|we
      that is why
      that way ~ we|it|user|they
      since ~ we|it|user|this ~ will|would|can|should|need
      make sense ~ because|to|for|since
      so that ~ we|it|user|they
      otherwise ~ we|it|will|would
      if we ~ then|would|will|can
      prefer|better|good ~ because|since|than`,
    lifts: ['choice', 'compare'],
    coveredAt: 2.8,
  },
  {
    id: 'CO3',
    names: `
      make sense
      sounds good`,
    hints: `
      right
      correct`,
    applies: `
      does|do that|this|it make_sense|sound|look|work|answer|seem
      does ~ make sense
      is that|this|it fine|correct|right|good|enough|what|something|clear
      does|do ~ sound|look good|okay|right|reasonable
      are you|we fine|good ~ with
      do you want|think|have|prefer|see|need|mind|agree|like
      would you prefer|want|rather|agree|me
      should i|we ~ go|focus|talk|cover|start|continue|dive|discuss|include|assume|move|consider|worry
      let me know
      correct me
      any ~ question|feedback|thought|concern|preference|specific|particular|area|other
      anything|something ~ else|miss|missing|add|you|focus|specific
      if|unless you want|like|prefer|think|have|mind
      can|could|may i|we ~ assume|start|move|ask|skip|go|clarify
      i understand|hear correct|correctly|question|you
      is|are there|it ~ anything|something|part|particular|requirement|area
      which|what ~ you|part|area|one ~ want|prefer|focus|deep|like|think
      great|good|fair|interesting|excellent question|point|catch
      thank|thanks ~ hint|you|for
      you mean|mentioned|said|are_saying|saying
      am i missing|right|correct
      if that|it is|ok|fine`,
    lifts: [],
    coveredAt: 2,
  },
];
