import type { RuleText } from "./entry";

export const credentialsTexts = {} as const satisfies Record<string, RuleText>;
