import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "../../config/configurationError";
import { environmentFrom } from "../../config/environmentFrom";
import type { EnvironmentInput } from "../../config/environmentInput.generated";
import { repositoryRoot } from "../support/stackFiles";
import { sampleConfiguration, today } from "./sampleConfiguration";

const read = (...path: readonly string[]): string => readFileSync(join(repositoryRoot, ...path), "utf8");

/** The blocks of code of one language. */
function blocks(language: string): readonly string[] {
    const guide = read("docs", "guides", "library.md");
    return [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, text]) =>
        name === language && text !== undefined ? [text] : [],
    );
}

describe("library: the guide", () => {
    it("shows nothing but excerpts of the example, which is compiled and run", () => {
        const example = read("examples", "library", "index.ts");
        const excerpts = blocks("ts");
        assert.ok(excerpts.length >= 3);
        assert.deepEqual(
            excerpts.filter((excerpt) => !example.includes(excerpt)),
            [],
        );
    });

    it("shows the error that a wrong description really gives", () => {
        const { domain } = sampleConfiguration;
        const wrong: unknown = {
            ...sampleConfiguration,
            domain: { ...domain, joinAccount: { userName: "CORP\\svc-join", password: "hunter2" } },
            servers: { MABS01: { storage: { protectedDataGiB: "2TB" } } },
        };
        assert.throws(
            () => environmentFrom(wrong as EnvironmentInput<never>, { today }),
            (error: unknown) => {
                assert.ok(error instanceof ConfigurationError);
                // The links at the end of some problems are left out.
                assert.deepEqual(blocks("text"), [error.message.replace(/\n {2}see .*/g, "")]);
                return true;
            },
        );
    });
});
