import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { azureBackend } from "./azureBackend";
import { type PolicyEvent, readPolicyEvents } from "./policyEvents";
import type { PreviewDocument, PreviewStep } from "./previewDocument";
import type { RunningServer } from "./protocol";
import { serveProvider } from "./provider";
import type { ProviderCall } from "./providerCall";
import { randomBackend } from "./randomBackend";
import type { ResourceBackend } from "./resourceBackend";
import { sandboxStackFile } from "./sandboxStackFile";

export interface EngineWorkspaceOptions {
    /** Required. Path of the Pulumi CLI, see `findEngine`. */
    readonly engine: string;
    /** Required. Folder with `Pulumi.yaml`. Nothing is written there. */
    readonly projectFolder: string;
    /** Required. */
    readonly stack: string;
    /** Optional. Stack file whose settings apply. @default - no settings */
    readonly configFile?: string;
    /** Optional. What stands behind the providers. @default - stand-ins for azure-native and random that accept everything */
    readonly backends?: readonly ResourceBackend[];
    /** Optional. Variables for the engine and the program, beside those of this process that do not concern Pulumi or Azure. */
    readonly environment?: Readonly<Record<string, string>>;
}

export interface RunOptions {
    /** Fail when anything would change. */
    readonly expectNoChanges?: boolean;
    /** Folders of policy packs; what they find is in `policyEvents`. */
    readonly policyPacks?: readonly string[];
    /** Whether to read what they find from the engine's log of events, which costs time; default: yes. */
    readonly readPolicyEvents?: boolean;
    /** Their configuration, as `--policy-pack-config` takes it. */
    readonly policyConfig?: object;
    /** Further arguments of the command. */
    readonly arguments?: readonly string[];
}

export interface EngineRun {
    readonly exitCode: number;
    readonly stdout: string;
    readonly stderr: string;
    readonly durationMs: number;
    /** Every request to a provider, in the order of arrival. */
    readonly calls: readonly ProviderCall[];
    /** What policy packs reported, in the order of the engine; empty without packs. */
    readonly policyEvents: readonly PolicyEvent[];
}

export interface PreviewRun extends EngineRun {
    /** One for every resource, `same` for those that stay as they are; empty when the engine did not get as far as a plan. */
    readonly steps: readonly PreviewStep[];
}

/** The engine's state, as `pulumi stack export` prints it. */
export interface ExportedState {
    readonly deployment: { readonly resources?: readonly ExportedResource[] };
}

export interface ExportedResource {
    readonly urn: string;
    readonly type: string;
    readonly id?: string;
    readonly inputs?: Readonly<Record<string, unknown>>;
    readonly outputs?: Readonly<Record<string, unknown>>;
}

/**
 * A Pulumi stack in a temporary folder: own home, own state, own pass phrase, and providers that run in this process.
 * The real engine works on a real project, and neither the project's folder nor the user's Pulumi home changes.
 *
 * ```ts
 * const workspace = await EngineWorkspace.create({ engine, projectFolder, stack: "dev", configFile });
 * const { exitCode, steps, calls } = await workspace.preview();
 * workspace.dispose();
 * ```
 */
export class EngineWorkspace {
    private readonly recorded: ProviderCall[] = [];
    private readonly servers: RunningServer[] = [];
    private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), "mabs-sandbox-")));
    private readonly attachedProviders: string[] = [];
    private readonly configFile: string;
    private runs = 0;

    /** Makes the workspace and the stack. */
    static async create(options: EngineWorkspaceOptions): Promise<EngineWorkspace> {
        const workspace = new EngineWorkspace(options);
        try {
            await workspace.initialise();
            return workspace;
        } catch (error) {
            workspace.dispose();
            throw error;
        }
    }

    private constructor(private readonly options: EngineWorkspaceOptions) {
        this.configFile = join(this.folder, `Pulumi.${options.stack}.yaml`);
    }

    async preview(options: RunOptions = {}): Promise<PreviewRun> {
        const run = await this.stackCommand("preview", options, ["--json", "--show-sames"]);
        return { ...run, steps: previewSteps(run.stdout) };
    }

    up(options: RunOptions = {}): Promise<EngineRun> {
        return this.stackCommand("up", options, ["--yes", "--skip-preview"]);
    }

    refresh(options: RunOptions = {}): Promise<EngineRun> {
        return this.stackCommand("refresh", options, ["--yes", "--skip-preview"]);
    }

    destroy(options: RunOptions = {}): Promise<EngineRun> {
        return this.stackCommand("destroy", options, ["--yes", "--skip-preview"]);
    }

    /** Lifts the protection of every resource, so that `destroy` may remove them. */
    async unprotect(): Promise<void> {
        await this.succeed(["state", "unprotect", "--all", "--yes", "--stack", this.options.stack]);
    }

    /** The state with secrets still encrypted, so that a search for a secret's text finds only what leaked. */
    async exportState(): Promise<ExportedState> {
        const { stdout } = await this.succeed(["stack", "export", "--stack", this.options.stack]);
        return JSON.parse(stdout) as ExportedState;
    }

    /** Replaces the stack's settings, for a change between two runs. The salt, and so the state, stays. */
    configure(source: string): void {
        const salt = (parse(readFileSync(this.configFile, "utf8")) as { readonly encryptionsalt: string })
            .encryptionsalt;
        writeFileSync(this.configFile, sandboxStackFile(source, passphrase, salt));
    }

    dispose(): void {
        for (const server of this.servers) server.stop();
        rmSync(this.folder, { recursive: true, force: true });
    }

    /** The stack is made in the workspace's own folder, because `stack init` writes beside `Pulumi.yaml`. */
    private async initialise(): Promise<void> {
        const { projectFolder, stack, configFile, backends = standIns() } = this.options;
        for (const folder of ["home", "state"]) mkdirSync(join(this.folder, folder));
        const { name } = parse(readFileSync(join(projectFolder, "Pulumi.yaml"), "utf8")) as { readonly name: string };
        writeFileSync(join(this.folder, "Pulumi.yaml"), JSON.stringify({ name, runtime: "nodejs" }));
        const source = configFile === undefined ? "" : readFileSync(configFile, "utf8");
        writeFileSync(this.configFile, sandboxStackFile(source, passphrase));
        for (const backend of backends) {
            const server = await serveProvider(backend, (call) => this.recorded.push(call));
            this.servers.push(server);
            this.attachedProviders.push(`${backend.packageName}:${server.port}`);
        }
        await this.succeed(["stack", "init", stack, "--no-select", "--cwd", this.folder]);
    }

    private async stackCommand(command: string, options: RunOptions, flags: readonly string[]): Promise<EngineRun> {
        const packs = this.packArguments(options);
        const run = await this.run([
            command,
            ...flags,
            ...["--stack", this.options.stack, "--config-file", this.configFile],
            ...(options.expectNoChanges === true ? ["--expect-no-changes"] : []),
            ...packs.arguments,
            ...(options.arguments ?? []),
        ]);
        return { ...run, policyEvents: readPolicyEvents(packs.eventLog) };
    }

    private packArguments({ policyPacks = [], policyConfig, readPolicyEvents = true }: RunOptions): PackArguments {
        if (policyPacks.length === 0) return { arguments: [], eventLog: undefined };
        const file = (name: string): string => join(this.folder, `${name}-${(this.runs += 1)}.json`);
        const eventLog = file("events");
        const config = policyConfig === undefined ? undefined : file("policy-config");
        if (config !== undefined) writeFileSync(config, JSON.stringify(policyConfig));
        const packs = policyPacks.flatMap((pack) => [
            "--policy-pack",
            pack,
            ...(config === undefined ? [] : ["--policy-pack-config", config]),
        ]);
        return readPolicyEvents
            ? { arguments: [...packs, "--event-log", eventLog], eventLog }
            : { arguments: packs, eventLog: undefined };
    }

    private async succeed(args: readonly string[]): Promise<EngineRun> {
        const run = await this.run(args);
        if (run.exitCode !== 0) throw new Error(`pulumi ${args.join(" ")} failed:\n${run.stdout}${run.stderr}`);
        return run;
    }

    private run(args: readonly string[]): Promise<EngineRun> {
        const started = performance.now();
        const callsBefore = this.recorded.length;
        const child = spawn(this.options.engine, [...args, "--non-interactive", "--color", "never"], {
            cwd: resolve(this.options.projectFolder),
            env: this.environment(),
            stdio: ["ignore", "pipe", "pipe"],
        });
        const stdout: Buffer[] = [];
        const stderr: Buffer[] = [];
        child.stdout.on("data", (data: Buffer) => stdout.push(data));
        child.stderr.on("data", (data: Buffer) => stderr.push(data));
        return new Promise((succeed, fail) => {
            child.once("error", fail);
            child.once("close", (code) =>
                succeed({
                    exitCode: code ?? 1,
                    stdout: Buffer.concat(stdout).toString("utf8"),
                    stderr: Buffer.concat(stderr).toString("utf8"),
                    durationMs: performance.now() - started,
                    calls: this.recorded.slice(callsBefore),
                    policyEvents: [],
                }),
            );
        });
    }

    private environment(): Readonly<Record<string, string | undefined>> {
        const inherited = Object.entries(process.env).filter(([name]) => !foreignVariable.test(name));
        return {
            ...Object.fromEntries(inherited),
            PULUMI_HOME: join(this.folder, "home"),
            PULUMI_BACKEND_URL: `file://${join(this.folder, "state")}`,
            PULUMI_CONFIG_PASSPHRASE: passphrase,
            PULUMI_SKIP_UPDATE_CHECK: "true",
            PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
            PULUMI_DEBUG_PROVIDERS: this.attachedProviders.join(","),
            PULUMI_ERROR_OUTPUT_STRING: "1",
            // Without it the engine knows no --event-log.
            PULUMI_DEBUG_COMMANDS: "true",
            ...this.options.environment,
        };
    }
}

interface PackArguments {
    readonly arguments: readonly string[];
    readonly eventLog: string | undefined;
}

/** Protects nothing: the state is that of a stand-in and is deleted with the workspace. */
const passphrase = "sandbox";

/** Variables of a user's real environment that must not reach the sandbox. */
const foreignVariable = /^(?:PULUMI|ARM|AZURE)_/;

function standIns(): readonly ResourceBackend[] {
    return [azureBackend(packageVersion("@pulumi/azure-native")), randomBackend(packageVersion("@pulumi/random"))];
}

function packageVersion(name: string): string {
    const file = require.resolve(`${name}/package.json`);
    return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}

function previewSteps(stdout: string): readonly PreviewStep[] {
    try {
        return (JSON.parse(stdout) as PreviewDocument).steps ?? [];
    } catch {
        return [];
    }
}
