import type { ErrorCode, YAMLError } from "yaml";
import type { ProblemDetails } from "./problem";

const lookCloser = "compare this line and the one above with a committed stack file";

/** The library calls a bracket that is never closed an indentation, too. */
const openBracket: ProblemDetails = {
    expected: "a closing bracket: ] or }",
    found: "the next key without it",
    hint: "the bracket was opened in a line above",
};

/** An alias of an anchor that the file does not have. */
export const unknownAlias: ProblemDetails = {
    expected: "an alias of an anchor that stands above it",
    found: "an alias that cannot be resolved",
    hint: "put text that begins with * into quotes",
};

/** What each code of the YAML library means for a person. The text of the file is never repeated: it may hold a secret. */
const texts: Readonly<Partial<Record<ErrorCode, ProblemDetails>>> = {
    TAB_AS_INDENT: {
        expected: "spaces as indentation",
        found: "a tab",
        hint: "replace the tab by spaces; most editors do it for the whole file",
    },
    BAD_INDENT: {
        expected: "lines of one block to begin in the same column",
        found: "another indentation",
        hint: lookCloser,
    },
    BAD_ALIAS: unknownAlias,
    BAD_DQ_ESCAPE: {
        expected: "an escape that YAML knows",
        found: "another character behind a backslash",
        hint: "use 'single quotes' for text with backslashes",
    },
    BAD_SCALAR_START: {
        expected: "a value",
        found: "a character that cannot begin one",
        hint: "put the value into quotes",
    },
    BLOCK_AS_IMPLICIT_KEY: {
        expected: "one key and one value in a line",
        found: "a second colon, or a block in the wrong column",
        hint: lookCloser,
    },
    MISSING_CHAR: {
        expected: "a closing bracket, a closing quote, or a comma",
        found: "the end of the value without it",
        hint: lookCloser,
    },
    MULTILINE_IMPLICIT_KEY: {
        expected: "a key in one line, with a colon behind it",
        found: "a key without a colon",
        hint: "write `key: value`",
    },
    MULTIPLE_DOCS: {
        expected: "one document in the file",
        found: "a second one behind `---`",
        hint: "Pulumi reads the first one only: give each stack its own file, Pulumi.<stack>.yaml, or remove the `---`",
    },
    NON_STRING_KEY: { expected: "a plain text as key", found: "another kind of key" },
    TAG_RESOLVE_FAILED: {
        expected: "a value without a tag",
        found: "a tag (`!…`) that has no meaning here",
        hint: "remove the tag",
    },
    UNEXPECTED_TOKEN: {
        expected: "a key with its value, or the next item of a list",
        found: "something that cannot stand here",
        hint: lookCloser,
    },
};

/** The words for an error of the YAML library. */
export function yamlProblemDetails({ code, message }: YAMLError): ProblemDetails {
    if (code === "BAD_INDENT" && message.startsWith("Flow ")) return openBracket;
    return (
        texts[code] ?? {
            expected: "valid YAML",
            found: `a mistake in the notation (${code.toLowerCase().replaceAll("_", " ")})`,
            hint: lookCloser,
        }
    );
}
