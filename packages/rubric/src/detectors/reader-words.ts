/** Words for the reading and grading of an interview, which nobody needs to design a system. */
export const READER_WORDS =
  /\b(?:rubric|checklist|grad(?:er|ing)|graders|evaluators?|scorers?|second reader|language model|llm|prompt injection|system prompt|(?:previous|prior|above|earlier) (?:instructions?|prompts?|rules)|points? (?:is|are|as) covered|(?:fully|already|all|everything|clearly) covered|(?:covered|satisfied) (?:every|all|each)|as covered|full (?:marks|credit|score|points)|(?:top|perfect|maximum|highest) (?:score|marks|grade|rating))\b/i;
