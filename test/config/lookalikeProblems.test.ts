import assert from "node:assert/strict";
import { lookalikesBehindError, plainlyIndented, withLookalikeHint } from "../../config/lookalikeProblems";
import { describeMistakes, lines } from "../support/mistakes";
import { edited, stackText } from "../support/stackTexts";

const dev = stackText("Pulumi.dev.yaml");
const noBreak = "\u00a0";
const yaml = "  see       https://yaml.org/spec/1.2.2/";
const advice = "  hint      type it anew: copied text brings such characters along";
const noBreakSpace = lines("  expected  an ordinary space", "  found     a no-break space (U+00A0)", advice, yaml);

describeMistakes("about characters that look right", [
    {
        title: "point at a no-break space that indents, and nothing that would follow from it",
        text: edited(dev, ["  mabs:vault:\n", `${noBreak} mabs:vault:\n`]),
        message: lines("Pulumi.dev.yaml:7:1  MABS-CFG-122  config", noBreakSpace),
    },
    {
        title: "point at each of them, and at the other mistakes of the file",
        text: edited(
            dev,
            ["  mabs:vault:\n", `  mabs:vault:\n${noBreak.repeat(4)}crossRegionRestore: true\n`],
            ["    netBiosName: CORP", `   ${noBreak}netBiosName: CORP${noBreak}`],
        ),
        message: lines(
            "Pulumi.dev.yaml:8:1  MABS-CFG-122  config",
            noBreakSpace,
            "",
            "Pulumi.dev.yaml:8:25  MABS-CFG-201  mabs:vault.crossRegionRestore",
            "  expected  false, or redundancy: GeoRedundant",
            "  found     true with redundancy: LocallyRedundant",
            "  hint      write redundancy: GeoRedundant, or remove crossRegionRestore",
            "  see       https://learn.microsoft.com/azure/backup/backup-create-recovery-services-vault",
            "",
            "Pulumi.dev.yaml:20:4  MABS-CFG-122  config",
            noBreakSpace,
            "",
            "Pulumi.dev.yaml:20:22  MABS-CFG-122  mabs:domain.netBiosName",
            noBreakSpace,
        ),
    },
    {
        title: "point behind a colon that no ordinary space follows",
        text: edited(dev, ["    redundancy: LocallyRedundant", `    redundancy:${noBreak}LocallyRedundant`]),
        message: lines("Pulumi.dev.yaml:8:16  MABS-CFG-122  mabs:vault", noBreakSpace),
    },
    {
        title: "point at quotes that YAML does not know, around a value and around a key",
        text: edited(
            dev,
            ["    redundancy: LocallyRedundant", "    “redundancy”: LocallyRedundant"],
            ["    netBiosName: CORP", "    netBiosName: ‘CORP’"],
        ),
        message: lines(
            "Pulumi.dev.yaml:8:5  MABS-CFG-122  mabs:vault.redundancy",
            '  expected  a straight quote (") or none',
            "  found     a typographic quote (U+201C)",
            advice,
            yaml,
            "",
            "Pulumi.dev.yaml:19:18  MABS-CFG-122  mabs:domain.netBiosName",
            '  expected  a straight quote (") or none',
            "  found     a typographic quote (U+2018)",
            advice,
            yaml,
        ),
    },
    {
        title: "never show the text of a secret that holds one",
        text: edited(dev, [
            "      userName: CORP\\svc-mabs-setup",
            "      userName: CORP\\svc-mabs-setup\n      password:\n        secure: “canary”",
        ]),
        message: lines(
            "Pulumi.dev.yaml:24:5  MABS-CFG-504  mabs:domain.setupAccount",
            "  expected  either `password` or `passwordSecretId`",
            "  found     both",
            "  hint      keep passwordSecretId: it needs no secret in the file",
            "",
            "Pulumi.dev.yaml:27:17  MABS-CFG-122  mabs:domain.setupAccount.password.secure",
            '  expected  a straight quote (") or none',
            "  found     a typographic quote (U+201C)",
            advice,
            yaml,
        ),
    },
    {
        title: "name a dash in a value that is wrong for it",
        text: edited(dev, ["subscriptionId: 11111111-2222", "subscriptionId: 11111111–2222"]),
        message: lines(
            "Pulumi.dev.yaml:5:32  MABS-CFG-119  azure-native:subscriptionId",
            "  expected  a GUID such as 11111111-2222-3333-4444-555555555555",
            '  found     "11111111–2222-3333-4444-555555555555"',
            "  hint      for example 11111111-2222-3333-4444-555555555555; the text holds an en dash (U+2013), not a hyphen-minus (-)",
        ),
    },
]);

describe("config: the search for characters that look right", () => {
    it("repairs the indentation alone, and leaves the mark at the start of the file", () => {
        assert.deepEqual(plainlyIndented(`\ufeffa:\n${noBreak} b: “c”${noBreak}\n`), {
            text: `\ufeffa:\n  b: “c”${noBreak}\n`,
            problems: [
                {
                    problem: {
                        id: "MABS-CFG-122",
                        severity: "error",
                        path: "config",
                        expected: "an ordinary space",
                        found: "a no-break space (U+00A0)",
                        hint: "type it anew: copied text brings such characters along",
                        url: "https://yaml.org/spec/1.2.2/",
                    },
                    position: { line: 2, column: 1 },
                },
            ],
        });
    });

    it("leaves empty lines alone", () => {
        const text = `a: 1\n${noBreak}\nb: 2\n`;
        assert.deepEqual(plainlyIndented(text), { text, problems: [] });
    });

    it("looks at the line of an error and the one above, and at no comment", () => {
        const text = `“a”: 1\n“b”: 1\nc: 1 # “c”\n“d”: 1\n`;
        assert.deepEqual(
            lookalikesBehindError(text, 3).map(({ position }) => position),
            [{ line: 2, column: 1 }],
        );
        assert.deepEqual(lookalikesBehindError("a: 1\n# “b”\n", 2), []);
    });

    it("adds to what is said about a value only what can be seen in it", () => {
        assert.deepEqual(withLookalikeHint({ found: '"a"', hint: "b" }), { found: '"a"', hint: "b" });
        assert.deepEqual(withLookalikeHint({ found: '"a—b"' }), {
            found: '"a—b"',
            hint: "the text holds an em dash (U+2014), not a hyphen-minus (-)",
        });
    });
});
