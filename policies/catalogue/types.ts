import type { RuleText } from "./entry";

export const typesTexts = {} as const satisfies Record<string, RuleText>;
