import assert from "node:assert/strict";
import type { LoadOptions } from "../../config/load";
import { loadEnvironmentText } from "../../config/load";
import { renderProblems } from "../../config/renderProblems";
import { today } from "./stackTexts";

/** A stack file with a mistake, and all that a user reads about it. */
export interface Mistake {
    /** What the message does, as a sentence. */
    readonly title: string;
    readonly text: string;
    readonly message: string;
}

/** One test for each mistake: the whole message, word by word. */
export function describeMistakes(
    subject: string,
    mistakes: readonly Mistake[],
    options: Pick<LoadOptions, "check"> = {},
): void {
    describe(`config: messages ${subject}`, () => {
        for (const { title, text, message } of mistakes) {
            it(title, () => {
                const result = loadEnvironmentText(text, "Pulumi.dev.yaml", { today, ...options });
                assert.equal(result.ok, false);
                assert.equal(renderProblems(result.problems), message);
            });
        }
    });
}

/** The lines of a message. */
export function lines(...parts: readonly string[]): string {
    return parts.join("\n");
}
