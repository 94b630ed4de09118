import type { RuleText } from "./entry";

export const taggingTexts = {} as const satisfies Record<string, RuleText>;
