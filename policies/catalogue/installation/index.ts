import type { RuleText } from "../entry";
import { extensionTexts } from "./extensions";
import { joinTexts } from "./join";
import { orderTexts } from "./order";

export const installationTexts = {
    ...extensionTexts,
    ...orderTexts,
    ...joinTexts,
} as const satisfies Record<string, RuleText>;
