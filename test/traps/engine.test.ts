import assert from "node:assert/strict";
import { environmentSecrets } from "../../components/environmentSecrets";
import { readGuestFiles } from "../../config/guestFiles";
import { loadEnvironmentText } from "../../config/load";
import { buildModel } from "../../model/buildModel";
import { checkEnvironment } from "../../model/checkEnvironment";
import { planEnvironment } from "../../plan/planEnvironment";
import { secretMarker, unknownMarker } from "../../plan/plannedResource";
import { read, repositoryFiles } from "../repo/files";
import { azureAnswers, plannedEnvironments } from "../support/plannedEnvironments";
import { edited, stackText, today } from "../support/stackTexts";
import { shortType, textAt, textsIn } from "./planView";
import { copied, input } from "./spoil";
import type { TrapRule } from "./trapRule";
import { itHoldsInEveryPlan, planFirst } from "./trapRule";

/** What the SDK leaves in a text that was made of an output, and what JavaScript leaves of other values. */
const accident =
    /Calling \[to(String|JSON)\]|\[Output<T>\]|OutputImpl|\[object \w+\]|(^|[/:=, ])(undefined|NaN)($|[/:=, ])/;

const noOutputAsText: TrapRule = {
    title: "holds no output that was turned into text by accident",
    findings: ({ plan }) =>
        plan.resources.flatMap(({ inputs, name }) =>
            textsIn(inputs)
                .filter(({ text }) => accident.test(text))
                .map(({ path }) => `${name}: ${path}`),
        ),
    spoilt: [
        {
            by: "the warning of the SDK",
            stack: "dev",
            spoil: input("dev-network-vnet", "tags.id", "Calling [toString] on an [Output<T>] is not supported."),
            finds: ["dev-network-vnet: tags.id"],
        },
        {
            by: "an id with a hole",
            stack: "dev",
            spoil: input("dev-MABSDEV01-ready", "scope", "/subscriptions/undefined/resourceGroups/rg"),
            finds: ["dev-MABSDEV01-ready: scope"],
        },
    ],
};

/** Names of inputs that carry a credential. What refers to one, or describes one, ends otherwise. */
const credentialKey = /(?:password|passphrase|secret|token|accountkey|accesskey|connectionstring|credential)s?$/i;

/** Where a credential has to be, whatever the input is called. */
const credentialPaths = [
    ["compute:VirtualMachine", "osProfile.adminPassword"],
    ["keyvault:Secret", "properties.value"],
] as const;

/** In a preview a secret that is still to be generated is unknown. */
const isHidden = (text: string): boolean => text === secretMarker || text === unknownMarker;

const noInlineSecret: TrapRule = {
    title: "holds no credential in plain text",
    findings: ({ plan }) =>
        plan.resources.flatMap((resource) => [
            ...textsIn(resource.inputs)
                .filter(({ path }) => credentialKey.test(path.split(".").at(-1) ?? ""))
                .filter(({ text }) => !isHidden(text))
                .map(({ path }) => `${resource.name}: ${path} is readable`),
            ...credentialPaths
                .filter(([type, path]) => type === shortType(resource) && !isHidden(textAt(resource.inputs, path)))
                .map(([, path]) => `${resource.name}: ${path} is no secret`),
        ]),
    spoilt: [
        {
            by: "a password of the local administrator that everybody can read",
            stack: "dev",
            spoil: input("dev-MABSDEV01-machine-vm", "osProfile.adminPassword", "Pa55word!"),
            finds: [
                "dev-MABSDEV01-machine-vm: osProfile.adminPassword is readable",
                "dev-MABSDEV01-machine-vm: osProfile.adminPassword is no secret",
            ],
        },
        {
            by: "a pass phrase that is no secret",
            stack: "dev",
            spoil: input("dev-MABSDEV01-secrets-passphrase-secret", "properties.value", "generated"),
            finds: ["dev-MABSDEV01-secrets-passphrase-secret: properties.value is no secret"],
        },
    ],
};

const noForeignState: TrapRule = {
    title: "reads no other stack and no resource that is already there",
    findings: ({ plan }) =>
        plan.resources
            .filter(({ type }) => !/^(azure-native:|random:|mabs:index:)/.test(type))
            .map(({ name, type }) => `${name} (${type})`),
    spoilt: [
        {
            by: "a reference to another stack",
            stack: "dev",
            spoil: copied("dev-network-vnet", "hub", { type: "pulumi:pulumi:StackReference" }),
            finds: ["hub (pulumi:pulumi:StackReference)"],
        },
    ],
};

/**
 * Objects of which a preview knows nothing because one value in them is an id that Azure has not given yet, and azure-native
 * fills in defaults for the object as a whole. A reader and a policy see them only after creation.
 */
const unknownAsAWhole: readonly string[] = ["alertsmanagement:AlertProcessingRuleByName properties"];

/** Inputs that are one value: an id, or what Azure makes up. */
const singleValues = /^(scope|principalId|resourceUri|resourceId|workspaceId|\w+ConfigurationId|dataCollectionRuleId)$/;

describe("what the engine sees of every plan", () => {
    planFirst();
    [noOutputAsText, noInlineSecret, noForeignState].forEach(itHoldsInEveryPlan);

    it("shows a preview every object of inputs except these, which wait for an id", async () => {
        const unknown = (await plannedEnvironments())
            .filter(({ mode }) => mode === "preview")
            .flatMap(({ plan }) => plan.resources)
            .flatMap((resource) =>
                Object.entries(resource.inputs)
                    .filter(([key, value]) => value === unknownMarker && !singleValues.test(key))
                    .map(([key]) => `${shortType(resource)} ${key}`),
            );
        assert.deepEqual([...new Set(unknown)].sort(), unknownAsAWhole);
    });

    it("leaves nothing unknown in an update", async () => {
        const unknown = (await plannedEnvironments())
            .filter(({ mode }) => mode === "update")
            .flatMap(({ plan }) => plan.resources)
            .flatMap(({ inputs, name }) =>
                textsIn(inputs)
                    .filter(({ text }) => text.includes(unknownMarker))
                    .map(({ path }) => `${name}: ${path}`),
            );
        assert.deepEqual(unknown, []);
    });

    it("shows no secret of the file and no generated one, in whatever input", async () => {
        const secure = "password:\n        secure: v1:aa:bb";
        const text = edited(
            stackText("Pulumi.dev.yaml"),
            [passwordReference("svc-domain-join"), secure],
            [passwordReference("svc-mabs-setup"), secure],
            ["    MABSDEV01:\n", "    MABSDEV01:\n      passphrase:\n        value:\n          secure: v1:aa:bb\n"],
        );
        const loaded = loadEnvironmentText(text, "Pulumi.dev.yaml", { today, check: checkEnvironment });
        assert.ok(loaded.ok, JSON.stringify(loaded));
        const model = buildModel(loaded.environment, { stack: "dev", guestFiles: readGuestFiles() });
        const plan = await planEnvironment(model, environmentSecrets(loaded.environment), {
            file: "Pulumi.dev.yaml",
            today,
            outputs: azureAnswers(),
        });
        const secrets = plan.resources.filter((resource) => shortType(resource) === "keyvault:Secret");
        assert.equal(secrets.length, 4);
        const readable = plan.resources.flatMap(({ inputs }) => textsIn(inputs)).map(({ text: value }) => value);
        assert.deepEqual(
            readable.filter((value) => /encrypted in the stack file|generated for |v1:aa:bb/.test(value)),
            [],
        );
    });
});

/** The line of the file that refers to a password in a key vault. */
function passwordReference(secret: string): string {
    return `passwordSecretId: /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-identity/providers/Microsoft.KeyVault/vaults/kv-contoso-identity/secrets/${secret}`;
}

describe("the sources, as far as traps of the engine are concerned", () => {
    const sources = repositoryFiles().filter((path) => /^(cli|components|config|facts|guest|model|plan)\//.test(path));
    const mentions = (pattern: RegExp, paths: readonly string[] = sources): readonly string[] =>
        paths.filter((path) => pattern.test(read(path)));

    it("never load the root of azure-native, which is all of Azure", () => {
        const code = repositoryFiles().filter((path) => /\.(ts|cts|cjs|mjs|js)$/.test(path));
        assert.deepEqual(mentions(/(?:from|import|require\()\s*["']@pulumi\/azure-native["']/, code), []);
        assert.match(read("tsconfig.json"), /"skipLibCheck": true/);
    });

    it("never write the vault's redundancy or soft delete by the older interfaces", () => {
        const older = /Set-AzRecoveryServices(Backup|Vault)Property|backupstorageconfig|backupconfig\/vaultconfig/i;
        assert.deepEqual(mentions(older), []);
    });

    it("call no function of a provider and read no other stack", () => {
        const asks = /\bStackReference\b|runtime\.invoke\(|\.(?:list|get)\w+Output\(/;
        assert.deepEqual(mentions(asks), []);
    });

    it("hold no pass phrase of a real stack", () => {
        const stackFiles = repositoryFiles().filter((path) => /(^|\/)Pulumi\.[^/]+\.yaml$/.test(path));
        assert.deepEqual(mentions(/encryptionsalt|encryptedkey/, stackFiles), []);
        assert.deepEqual(mentions(/PULUMI_CONFIG_PASSPHRASE\s*[=:]\s*["']?\w/, repositoryFiles().filter(isScript)), []);
    });
});

function isScript(path: string): boolean {
    return /\.(sh|ya?ml|md|json|ps1)$|^\.ci\//.test(path);
}
