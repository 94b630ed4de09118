import assert from "node:assert/strict";
import { BackupEnvironment } from "../../components/backupEnvironment";
import { environmentSecrets } from "../../components/environmentSecrets";
import { readGuestFiles } from "../../config/guestFiles";
import { loadEnvironmentValues } from "../../config/load";
import { renderProblems } from "../../config/renderProblems";
import { buildModel } from "../../model/buildModel";
import { checkEnvironment } from "../../model/checkEnvironment";
import { planEnvironment } from "../../plan/planEnvironment";
import { renderPlansJson } from "../../plan/render/json";
import { styleFor } from "../../plan/render/style";
import { renderPlanText } from "../../plan/render/text";
import { runOffline } from "../../plan/offlineMonitor";
import { signatureKey, signatures } from "../../plan/wireValue";
import { azureAnswers } from "../support/plannedEnvironments";
import { committedStackFiles, stackText, today } from "../support/stackTexts";
import { parse } from "yaml";

const canaries = {
    join: "canary-join-9f2c",
    setup: "canary-setup-7b1d",
    passphrase: "canary-pass-phrase-3e8a-4d5f",
    generated: "canary-generated",
};

/** What the engine hands to a program whose stack file holds every secret itself, decrypted. */
function engineValues(): { values: Record<string, string>; secretKeys: readonly string[] } {
    const file = committedStackFiles().find((name) => name.endsWith("Pulumi.prod.yaml")) ?? "";
    const { config } = parse(stackText(file)) as { config: Record<string, unknown> };
    const domain = config["mabs:domain"] as Record<string, { userName: string }>;
    for (const [account, password] of [
        ["joinAccount", canaries.join],
        ["setupAccount", canaries.setup],
    ] as const) {
        domain[account] = { userName: domain[account]?.userName ?? "", ...{ password } };
    }
    const [server] = Object.values(config["mabs:servers"] as Record<string, Record<string, unknown>>);
    if (server !== undefined) server["passphrase"] = { value: canaries.passphrase };
    const values = Object.fromEntries(
        Object.entries(config).map(([key, value]) => [key, typeof value === "string" ? value : JSON.stringify(value)]),
    );
    return { values, secretKeys: ["mabs:domain", "mabs:servers"] };
}

/** The value without what travels in a secret envelope. */
function outsideEnvelopes(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(outsideEnvelopes);
    if (typeof value !== "object" || value === null) return value;
    const object = value as Record<string, unknown>;
    if (object[signatureKey] === signatures.secret) return "enveloped";
    return Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, outsideEnvelopes(inner)]));
}

describe("canary secrets", () => {
    const load = () => {
        const { values, secretKeys } = engineValues();
        const loaded = loadEnvironmentValues(values, secretKeys, { today, check: checkEnvironment });
        assert.ok(loaded.ok, loaded.ok ? "" : renderProblems(loaded.problems));
        const model = buildModel(loaded.environment, { stack: "prod", guestFiles: readGuestFiles() });
        return { model, secrets: () => environmentSecrets(loaded.environment), environment: loaded.environment };
    };

    it("travel in secret envelopes and nowhere else, in a preview and in an update", async () => {
        for (const outputs of [undefined, azureAnswers()]) {
            const { model, secrets } = load();
            const answers =
                outputs &&
                ((request: Parameters<typeof outputs>[0]) => {
                    const answer = outputs(request);
                    return request.type.startsWith("random:")
                        ? { ...answer, outputs: { ...answer.outputs, result: canaries.generated } }
                        : answer;
                });
            const { resources } = await runOffline(
                () => void new BackupEnvironment("prod", { model, secrets: secrets() }),
                {
                    project: "mabs",
                    stack: "prod",
                    ...(answers === undefined ? {} : { outputs: answers }),
                },
            );
            const everything = JSON.stringify(resources.map(({ wireInputs }) => wireInputs));
            const outside = JSON.stringify(
                resources.map(({ wireInputs, planned }) => [outsideEnvelopes(wireInputs), planned]),
            );
            for (const [name, canary] of Object.entries(canaries)) {
                if (name !== "generated" || outputs !== undefined)
                    assert.ok(everything.includes(canary), `${name} reaches no resource: the test proves nothing`);
                assert.ok(!outside.includes(canary), `${name} is outside of a secret envelope`);
            }
        }
    });

    it("are in no model, no plan, no settings of a server and no message", async () => {
        const { model, secrets, environment } = load();
        const plan = await planEnvironment(model, secrets(), { file: "Pulumi.prod.yaml", today });
        const texts = [
            JSON.stringify(model),
            JSON.stringify(environment),
            renderPlansJson([plan]),
            renderPlanText(plan, 120, styleFor(false)),
        ];
        const { values, secretKeys } = engineValues();
        const refused = loadEnvironmentValues({ ...values, "mabs:vault": '{"redundancy":"nowhere"}' }, secretKeys, {
            today,
            check: checkEnvironment,
        });
        assert.equal(refused.ok, false);
        if (!refused.ok) texts.push(renderProblems(refused.problems));
        for (const text of texts) for (const canary of Object.values(canaries)) assert.ok(!text.includes(canary));
    });

    it("are refused as plain text, without being repeated", () => {
        const { values } = engineValues();
        const refused = loadEnvironmentValues(values, [], { today, check: checkEnvironment });
        assert.equal(refused.ok, false);
        if (refused.ok) return;
        const text = renderProblems(refused.problems);
        assert.match(text, /MABS-CFG-505/);
        for (const canary of Object.values(canaries)) assert.ok(!text.includes(canary));
    });
});
