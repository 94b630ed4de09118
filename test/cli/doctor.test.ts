import assert from "node:assert/strict";
import type { Machine } from "../../cli/doctor";
import { diagnose } from "../../cli/doctor";

const readyMachine: Machine = {
    nodeVersion: "v20.20.2",
    environment: {
        PULUMI_BACKEND_URL: "azblob://state",
        PULUMI_CONFIG_PASSPHRASE: "canary-pass-phrase",
        ARM_USE_OIDC: "true",
        ARM_CLIENT_ID: "33333333-4444-5555-6666-777777777777",
    },
    homeFolder: "/home/user",
    exists: (path) => path.startsWith("/home/user/.pulumi/plugins/"),
    providers: { "azure-native": "3.28.0", random: "4.21.2" },
    sdkVersion: "3.248.0",
    run: (program) => ({ pulumi: "v3.255.0", pwsh: "7.6.5" })[program],
};

const states = (machine: Machine): Readonly<Record<string, string>> =>
    Object.fromEntries(diagnose(machine).map(({ topic, state }) => [topic, state]));

describe("the doctor", () => {
    it("finds nothing to do on a machine that has everything", () => {
        assert.deepEqual(states(readyMachine), {
            "Node.js": "ready",
            "Pulumi CLI": "ready",
            "Provider azure-native": "ready",
            "Provider random": "ready",
            "Pulumi state": "ready",
            "Secrets provider": "ready",
            "Azure credentials": "ready",
            PowerShell: "ready",
        });
        assert.ok(diagnose(readyMachine).every(({ remedy }) => remedy === undefined));
    });

    it("names each thing that is missing, and how to get it", () => {
        const bare: Machine = {
            ...readyMachine,
            nodeVersion: "v18.1.0",
            environment: {},
            exists: () => false,
            run: () => undefined,
        };
        assert.deepEqual(states(bare), {
            "Node.js": "missing",
            "Pulumi CLI": "missing",
            "Provider azure-native": "unsure",
            "Provider random": "unsure",
            "Pulumi state": "missing",
            "Secrets provider": "unsure",
            "Azure credentials": "missing",
            PowerShell: "missing",
        });
        assert.ok(diagnose(bare).every(({ remedy }) => remedy !== undefined));
    });

    it("looks for the exact versions of the providers in the plugin cache, wherever that is", () => {
        const asked: string[] = [];
        diagnose({ ...readyMachine, environment: { PULUMI_HOME: "/cache" }, exists: (path) => asked.push(path) > 0 });
        assert.deepEqual(asked, [
            "/cache/plugins/resource-azure-native-v3.28.0",
            "/cache/plugins/resource-random-v4.21.2",
        ]);
    });

    it("takes the login of the Azure CLI when no variables are set", () => {
        const diagnoses = diagnose({
            ...readyMachine,
            environment: {},
            run: (program) => (program === "az" ? "Contoso Production" : undefined),
        });
        assert.equal(
            diagnoses.find(({ topic }) => topic === "Azure credentials")?.found,
            "Azure CLI, subscription Contoso Production",
        );
    });

    for (const [version, state] of [
        ["v3.247.9", "unsure"],
        ["v2.999.0", "unsure"],
        ["v3.248.0", "ready"],
        ["v4.0.0", "ready"],
        ["3.249.0-alpha.1", "ready"],
        ["dev", "ready"],
    ] as const) {
        it(`takes an engine that calls itself ${version} as ${state} for the SDK 3.248.0`, () => {
            const machine = { ...readyMachine, run: (program: string) => (program === "pulumi" ? version : undefined) };
            assert.equal(states(machine)["Pulumi CLI"], state);
        });
    }

    const secret = "canary-client-secret";
    for (const [variables, state] of [
        [{ ARM_USE_MSI: "true" }, "ready"],
        [{ ARM_USE_OIDC: "true" }, "unsure"],
        [{ ARM_USE_OIDC: "true", ARM_CLIENT_ID: "id" }, "ready"],
        [{ ARM_CLIENT_ID: "id" }, "unsure"],
        [{ ARM_CLIENT_ID: "id", ARM_CLIENT_SECRET: secret }, "ready"],
        [{ ARM_CLIENT_ID: "id", ARM_CLIENT_CERTIFICATE_PATH: "/certificate.pfx" }, "ready"],
        [{ ARM_CLIENT_ID: "" }, "missing"],
    ] as const) {
        it(`finds credentials ${state} with ${Object.keys(variables).join(" and ")}`, () => {
            const machine = { ...readyMachine, environment: variables };
            assert.equal(states(machine)["Azure credentials"], state);
            assert.ok(!JSON.stringify(diagnose(machine)).includes("canary"));
        });
    }

    it("never repeats a secret of the environment", () => {
        assert.ok(!JSON.stringify(diagnose(readyMachine)).includes("canary"));
    });
});
