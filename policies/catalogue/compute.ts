import type { RuleText } from "./entry";

export const computeTexts = {} as const satisfies Record<string, RuleText>;
