/** What a check found out about this machine. */
export interface Diagnosis {
    readonly topic: string;
    readonly state: "ready" | "missing" | "unsure";
    readonly found: string;
    /** How to get it; absent when ready. */
    readonly remedy?: string;
    /** Needed for `pulumi up`; the others only widen what the tests can prove. */
    readonly required: boolean;
}

/** What the checks may ask the machine; tests answer for it. */
export interface Machine {
    readonly nodeVersion: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Runs a program and returns its standard output, or undefined when it is not there or fails. */
    run(program: string, args: readonly string[]): string | undefined;
    exists(path: string): boolean;
    readonly homeFolder: string;
    /** Exact versions of the providers that package.json pins. */
    readonly providers: Readonly<Record<string, string>>;
}

/** Smallest Node.js that the SDKs support. Source: package.json `engines` of `@pulumi/pulumi` 3.248.0. */
const nodeMajor = 20;

type Check = (machine: Machine) => Diagnosis;

/** Every check, in the order in which a person would put things right. */
export function diagnose(machine: Machine): readonly Diagnosis[] {
    return checks.map((check) => check(machine));
}

const checks: readonly Check[] = [
    ({ nodeVersion }) =>
        Number(nodeVersion.replace(/^v/, "").split(".")[0]) >= nodeMajor
            ? ready("Node.js", nodeVersion)
            : missing("Node.js", nodeVersion, `install Node.js ${nodeMajor} or newer from nodejs.org`),
    (machine) => {
        const version = machine.run("pulumi", ["version"]);
        return version === undefined
            ? missing("Pulumi CLI", "no `pulumi` on PATH", "https://www.pulumi.com/docs/install/")
            : ready("Pulumi CLI", version);
    },
    (machine) => providerPlugin(machine, "azure-native"),
    (machine) => providerPlugin(machine, "random"),
    (machine) => {
        const url = machine.environment["PULUMI_BACKEND_URL"];
        if (url !== undefined && url !== "") return ready("Pulumi state", url);
        const user = machine.run("pulumi", ["whoami", "--non-interactive"]);
        return user === undefined
            ? missing(
                  "Pulumi state",
                  "not logged in",
                  "pulumi login azblob://<container>?storage_account=<account>, or pulumi login",
              )
            : ready("Pulumi state", `logged in as ${user}`);
    },
    ({ environment }) =>
        environment["PULUMI_CONFIG_PASSPHRASE"] !== undefined ||
        environment["PULUMI_CONFIG_PASSPHRASE_FILE"] !== undefined
            ? ready("Secrets provider", "pass phrase in the environment")
            : {
                  topic: "Secrets provider",
                  state: "unsure",
                  required: true,
                  found: "no pass phrase in the environment",
                  remedy: 'better than a pass phrase: pulumi stack init <stack> --secrets-provider="azurekeyvault://<vault>.vault.azure.net/keys/<key>"',
              },
    azureCredentials,
    (machine) =>
        optional(
            machine,
            "PowerShell",
            "pwsh",
            ["-NoProfile", "-Command", "$PSVersionTable.PSVersion.ToString()"],
            "install PowerShell 7 to run the tests of the scripts that run in the VM",
        ),
];

function providerPlugin(machine: Machine, provider: string): Diagnosis {
    const version = machine.providers[provider] ?? "";
    const folder = `resource-${provider}-v${version}`;
    const home = machine.environment["PULUMI_HOME"] ?? `${machine.homeFolder}/.pulumi`;
    return machine.exists(`${home}/plugins/${folder}`)
        ? ready(`Provider ${provider}`, `v${version}`)
        : {
              topic: `Provider ${provider}`,
              state: "unsure",
              required: true,
              found: `v${version} is not in the plugin cache; the first preview downloads it`,
              remedy: `pulumi plugin install resource ${provider} v${version}`,
          };
}

/** azure-native takes a service principal, a federated token, a managed identity or the login of the Azure CLI. */
function azureCredentials({ environment, run }: Machine): Diagnosis {
    const topic = "Azure credentials";
    if (environment["ARM_USE_OIDC"] === "true") return ready(topic, "federated identity (ARM_USE_OIDC)");
    if (environment["ARM_USE_MSI"] === "true") return ready(topic, "managed identity (ARM_USE_MSI)");
    if (environment["ARM_CLIENT_ID"] !== undefined) return ready(topic, "service principal (ARM_CLIENT_ID)");
    const account = run("az", ["account", "show", "--query", "name", "--output", "tsv"]);
    if (account !== undefined) return ready(topic, `Azure CLI, subscription ${account}`);
    return missing(
        topic,
        "no ARM_* variables, no Azure CLI login",
        "az login, or in a pipeline ARM_USE_OIDC=true with ARM_CLIENT_ID, ARM_TENANT_ID and ARM_SUBSCRIPTION_ID",
    );
}

function optional(
    machine: Machine,
    topic: string,
    program: string,
    args: readonly string[],
    remedy: string,
): Diagnosis {
    const version = machine.run(program, args);
    return version === undefined
        ? { topic, state: "missing", required: false, found: `no \`${program}\` on PATH`, remedy }
        : { ...ready(topic, version), required: false };
}

function ready(topic: string, found: string): Diagnosis {
    return { topic, state: "ready", found: found.trim(), required: true };
}

function missing(topic: string, found: string, remedy: string): Diagnosis {
    return { topic, state: "missing", found: found.trim(), remedy, required: true };
}
