import type { PointCues } from '../../cues/point-cues.ts';

/** Cues of the section "Conduct of the interview". */
export const CONDUCT: readonly PointCues[] = [
  {
    id: 'CO1',
    names: `
      first|next|then i|we|let
      let us|me start|begin|move|talk|look|see|do|draw|define|go|jump|write|design|list|think|calculate|estimate
      let start|move|jump|begin|go
      dive in|into`,
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
      go|going through|over ~ requirement|flow|design|list|each
      i would|will|want start|begin|structure|spend ~ with|then|first
      move|moving|turn|switch|continue|going on|to|with ~ next|design|write|read|estimate|chat|security|failure|monitor|deep|component
      let ~ switch|turn|continue|spend
      enough on|of|for ~ requirement|that|estimate
      now that ~ let|i
      later ~ first
      with that|this ~ out_way|done|clear
      i|we have ~ minute left
      my|the agenda|plan|structure|roadmap
      what is left
      park that|this|it
      wrap up ~ and|data|model|this
      before i|we ~ let|quick
      sketch|draw ~ component|architecture|high_level|overall
      so agenda|plan
      what ~ left is|to
      so on to
      next up
      zoom in|into
      that is ~ requirement|api|estimate ~ so
      happy path first
      minute left`,
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
      prefer|better|good ~ because|since|than
      therefore|hence
      which is why
      my thinking|reasoning
      let me reason
      going back and_forth
      first instinct|thought|idea ~ but
      i would|will|take|use|prefer|keep|chose|choose|pick|want ~ because|since|as|so
      i care|worry more|about
      we can|could|do|need ~ so|since|because ~ i|we|nobody|it
      if ~ then ~ so|maybe|need
      i would rather|prefer ~ as|because|since|not
      i could ~ but ~ so|make_sense|makes_sense|better
      because ~ would|is|are|do|become|dominate|never
      since ~ are|is|nobody|want|already
      means|mean ~ so
      would cost ~ so|which
      i am|was thinking|wondering
      but then ~ so|avoid|late|is
      otherwise ~ would|hang|lose|it
      that is why`,
    settles: `
      so ~ it is
      so i|we ~ need|would|will|put|do|choose|go ~ because|since|cheaper
      i|we ~ because|since ~ and|would|never|slow|dominate|rare|huge
      thinking|think ~ so|but|then|otherwise|maybe
      need ~ lock|transaction|queue|key ~ because|since|so
      if ~ then|so ~ better|cheaper|maybe ~ that|because|spread
      why i|we ~ would|go|choose|chose|use|put|prefer|wait
      which is why ~ each|we|i|every|has|have
      reason ~ prefer|choose|chose|pick|take|like|want ~ is
      i would rather|prefer ~ as|since|because
      i could ~ but ~ make_sense|makes_sense|more_sense|better|so
      i|we do not|n't ~ wait|need|want|like ~ because|since|so
      does not|n't ~ because|since
      therefore ~ <num>|we|i|need
      my thinking|reasoning is|here
      first instinct|idea|thought ~ but
      chose|choose|prefer|pick ~ over ~ since|because|as
      can|could ~ so ~ not|n't|do|put|that_is
      do we need ~ so|yes|no|otherwise
      because ~ i|we would|will|want|prefer
      think ~ as|since ~ would_be|move|is
      is|are enough here|for ~ and|since|because|hardly
      would be painful|slow|wasteful|overkill|too_slow
      nobody should|would|will ~ wait|notice|care`,
    lifts: ['choice', 'compare'],
    coveredAt: 2.2,
  },
  {
    id: 'CO3',
    names: `
      make sense
      sounds good
      so far good|right`,
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
      if that|it is|ok|fine
      you want|like|prefer|rather ~ me|see|first|go
      would you rather|prefer|change
      fine|alright if i|we
      shall|should i|we continue|go|move|skip|dive|start
      to check|confirm|make_sure|be_sure ~ i|we|understood|right|need
      i understand|understood you|it|correctly|right
      let me repeat|rephrase|confirm|make_sure
      see what you mean
      good|great|nice|useful hint|question|point|catch|idea
      you are right ~ i|that|so|we|a
      i missed|overlooked|had_not|have_not considered|that
      am i on|going|making|right
      stop|interrupt me
      any concern|objection|question|comment|thought
      if you are happy|fine|okay|good
      more interesting|useful|relevant ~ you
      specific ~ you|want|cover|focus
      that helps
      reasonable|good|okay|fine to_you|for_you
      in that case ~ so|let|would|fix
      is it|that if i|we
      is it|that fine|alright ~ if
      you are happy|fine|okay|good ~ with|i
      if i got|understood|heard that|it|you right
      in mind
      dig|go deeper ~ into|where|or
      where|what would you`,
    asking: true,
    foundAt: 0.9,
    lifts: [],
    coveredAt: 2,
  },
];
