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
    /** Version of the Pulumi SDK that package.json pins. */
    readonly sdkVersion: string;
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
    pulumiCli,
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
            : unsure(
                  "Secrets provider",
                  "no pass phrase in the environment",
                  'better than a pass phrase: pulumi stack init <stack> --secrets-provider="azurekeyvault://<vault>.vault.azure.net/keys/<key>"',
              ),
    azureCredentials,
    (machine) =>
        optional(
            machine,
            "PowerShell",
            "pwsh",
            ["-NoProfile", "-Command", "$PSVersionTable.PSVersion.ToString()"],
            "install PowerShell 7 to run the tests of the scripts that run in the VM: https://aka.ms/powershell",
        ),
];

/** The engine speaks for itself to an SDK of its age; older than the SDK, it may not know what the program asks for. */
function pulumiCli({ run, sdkVersion }: Machine): Diagnosis {
    const topic = "Pulumi CLI";
    const howTo = "https://www.pulumi.com/docs/install/";
    const version = run("pulumi", ["version"]);
    if (version === undefined) return missing(topic, "no `pulumi` on PATH", `install it: ${howTo}`);
    return isOlder(version, sdkVersion)
        ? unsure(topic, `${version} is older than the SDK of this program, ${sdkVersion}`, `update it: ${howTo}`)
        : ready(topic, version);
}

/** Compares major and minor numbers; a version that is not written so counts as current. */
function isOlder(version: string, than: string): boolean {
    const [major, minor] = numbers(version);
    const [leastMajor, leastMinor] = numbers(than);
    return major < leastMajor || (major === leastMajor && minor < leastMinor);
}

function numbers(version: string): readonly [number, number] {
    const [, major = "Infinity", minor = "Infinity"] = /^v?(\d+)\.(\d+)/.exec(version.trim()) ?? [];
    return [Number(major), Number(minor)];
}

function providerPlugin(machine: Machine, provider: string): Diagnosis {
    const version = machine.providers[provider] ?? "";
    const folder = `resource-${provider}-v${version}`;
    const home = machine.environment["PULUMI_HOME"] ?? `${machine.homeFolder}/.pulumi`;
    return machine.exists(`${home}/plugins/${folder}`)
        ? ready(`Provider ${provider}`, `v${version}`)
        : unsure(
              `Provider ${provider}`,
              `v${version} is not in the plugin cache; the first preview downloads it`,
              `pulumi plugin install resource ${provider} v${version}`,
          );
}

/**
 * azure-native takes a service principal, a federated token, a managed identity or the login of the Azure CLI.
 * Source: Pulumi Registry, "Azure Native: Installation & Configuration", read 2026-11-24.
 */
function azureCredentials({ environment, run }: Machine): Diagnosis {
    const topic = "Azure credentials";
    const isSet = (name: string): boolean => (environment[name] ?? "") !== "";
    if (environment["ARM_USE_MSI"] === "true") return ready(topic, "managed identity (ARM_USE_MSI)");
    if (environment["ARM_USE_OIDC"] === "true")
        return isSet("ARM_CLIENT_ID")
            ? ready(topic, "federated identity (ARM_USE_OIDC)")
            : unsure(topic, "ARM_USE_OIDC without ARM_CLIENT_ID", "set ARM_CLIENT_ID, or azure-native:clientId");
    if (isSet("ARM_CLIENT_ID"))
        return isSet("ARM_CLIENT_SECRET") || isSet("ARM_CLIENT_CERTIFICATE_PATH")
            ? ready(topic, "service principal (ARM_CLIENT_ID)")
            : unsure(
                  topic,
                  "ARM_CLIENT_ID without a secret or a certificate",
                  "set ARM_CLIENT_SECRET or ARM_CLIENT_CERTIFICATE_PATH, or ARM_USE_OIDC=true, unless the stack holds them",
              );
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

function unsure(topic: string, found: string, remedy: string): Diagnosis {
    return { topic, state: "unsure", found: found.trim(), remedy, required: true };
}
