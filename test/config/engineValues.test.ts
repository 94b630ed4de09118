import assert from "node:assert/strict";
import { inspect } from "node:util";
import { parse } from "yaml";
import type { LoadResult } from "../../config/load";
import { loadEnvironmentText, loadEnvironmentValues } from "../../config/load";
import { renderProblems } from "../../config/renderProblems";
import { committedStackFiles, edited, stackText, today } from "../support/stackTexts";

const canary = "Correct-Horse-Battery-1";

/** The values as the engine would hand them to the program. */
function engineValuesOf(text: string): Record<string, string> {
    const { config } = parse(text) as { readonly config: Readonly<Record<string, unknown>> };
    const entries = Object.entries(config).map(([key, value]) => [
        key,
        typeof value === "string" ? value : JSON.stringify(value),
    ]);
    return Object.fromEntries(entries) as Record<string, string>;
}

const minimal = stackText("examples/minimal/Pulumi.minimal.yaml");
const join = /svc-domain-join, (passwordSecretId: \S+) /.exec(minimal)?.[1] ?? "";
const withPassword = edited(minimal, [join, `password: ${canary}`]);
const withPassphrase = (text: string): string =>
    edited(minimal, [
        "storage: { protectedDataGiB: 1024 }",
        `storage: { protectedDataGiB: 1024 }\n      passphrase: { value: ${JSON.stringify(text)} }`,
    ]);

const idsOf = (result: LoadResult): readonly string[] =>
    result.ok ? [] : result.problems.map(({ id, path }) => `${id} ${path}`);

describe("config: values from the engine", () => {
    for (const file of committedStackFiles()) {
        it(`give the same environment as the file ${file}`, () => {
            const offline = loadEnvironmentText(stackText(file), file, { today });
            const running = loadEnvironmentValues(engineValuesOf(stackText(file)), [], { today });
            assert.ok(offline.ok && running.ok);
            assert.deepEqual(running.environment, offline.environment);
        });
    }

    it("wrap the secret leaf of a secret key, and only that", () => {
        const result = loadEnvironmentValues(engineValuesOf(withPassword), ["mabs:domain"], { today });
        assert.ok(result.ok);
        const { joinAccount, fqdn } = result.environment.domain;
        assert.equal(joinAccount.password?.kind, "secret");
        assert.equal(joinAccount.password.reveal?.(), canary);
        assert.equal(fqdn, "corp.contoso.com");
    });

    it("show a secret in no rendering of the environment", () => {
        const result = loadEnvironmentValues(engineValuesOf(withPassword), ["mabs:domain"], { today });
        assert.ok(result.ok);
        const secret = result.environment.domain.joinAccount.password;
        assert.deepEqual(
            [JSON.stringify(secret), String(secret), inspect(secret)],
            ['"[secret]"', "[secret]", "[secret]"],
        );
        assert.doesNotMatch(
            JSON.stringify(result.environment) + inspect(result.environment, { depth: 20 }),
            new RegExp(canary),
        );
    });

    it("refuse a secret that the engine does not call one, without showing it", () => {
        const result = loadEnvironmentValues(engineValuesOf(withPassword), ["mabs:servers"], { today });
        assert.deepEqual(idsOf(result), ["MABS-CFG-505 mabs:domain.joinAccount.password"]);
        assert.ok(!result.ok);
        assert.doesNotMatch(renderProblems(result.problems), new RegExp(canary));
    });

    it("check the length of a pass phrase", () => {
        const result = loadEnvironmentValues(engineValuesOf(withPassphrase("fifteen letters")), ["mabs:servers"], {
            today,
        });
        assert.deepEqual(idsOf(result), ["MABS-CFG-507 mabs:servers.MABS01.passphrase.value"]);
    });

    it("check that a pass phrase is ASCII", () => {
        const result = loadEnvironmentValues(
            engineValuesOf(withPassphrase("Zwölf Boxkämpfer jagen")),
            ["mabs:servers"],
            { today },
        );
        assert.deepEqual(idsOf(result), ["MABS-CFG-508 mabs:servers.MABS01.passphrase.value"]);
        assert.ok(!result.ok);
        assert.doesNotMatch(renderProblems(result.problems), /Boxk/);
    });

    it("accept a pass phrase of 16 characters of ASCII", () => {
        assert.ok(
            loadEnvironmentValues(engineValuesOf(withPassphrase("sixteen letters.")), ["mabs:servers"], { today }).ok,
        );
    });

    it("say for a date that lost its quotes how to write it", () => {
        const text = stackText("examples/immutable-locked/Pulumi.immutable-locked.yaml");
        const values = engineValuesOf(text);
        const garbled = {
            ...values,
            "mabs:protection": String(values["mabs:protection"]).replace("2035-12-31", "2035-12-31 00:00:00 +0000 UTC"),
        };
        const result = loadEnvironmentValues(garbled, [], { today });
        assert.ok(!result.ok);
        assert.deepEqual(
            result.problems.map(({ id, hint }) => [id, hint]),
            [["MABS-CFG-120", 'write "2035-12-31", in quotes: a bare date becomes a point in time']],
        );
    });

    it("report text that should be JSON as the wrong type", () => {
        const result = loadEnvironmentValues({ ...engineValuesOf(minimal), "mabs:vault": "{redundancy" }, [], {
            today,
        });
        assert.deepEqual(idsOf(result), ["MABS-CFG-109 mabs:vault"]);
    });

    it("have positions when the stack file is given, and none otherwise", () => {
        const text = edited(minimal, ["protectedDataGiB: 1024", "protectedDataGiB: 0"]);
        const place = (result: LoadResult): readonly unknown[] =>
            result.ok ? [] : result.problems.map(({ file, line, column }) => [file, line, column]);
        const values = engineValuesOf(text);
        assert.deepEqual(
            place(loadEnvironmentValues(values, [], { today, sourceFile: { path: "Pulumi.x.yaml", text } })),
            [["Pulumi.x.yaml", 18, 36]],
        );
        assert.deepEqual(place(loadEnvironmentValues(values, [], { today })), [[undefined, undefined, undefined]]);
    });
});
