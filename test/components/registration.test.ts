import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { Subnet } from "@pulumi/azure-native/network/subnet";
import { dropVersionAliases, withoutDebugMessages, withoutStackTraces } from "../../components/registration";
import { runOffline } from "../../plan/offlineMonitor";

class Top extends pulumi.ComponentResource {
    constructor(opts: pulumi.ComponentResourceOptions, aliases: pulumi.Alias[] = []) {
        super("test:index:Top", "top", {}, opts);
        const below = new pulumi.ComponentResource("test:index:Below", "below", {}, { parent: this });
        new Subnet("subnet", { resourceGroupName: "rg", virtualNetworkName: "vnet" }, { parent: below, aliases });
        this.registerOutputs();
    }
}

async function subnetAliases(
    opts: pulumi.ComponentResourceOptions,
    aliases?: pulumi.Alias[],
): Promise<readonly string[]> {
    const { resources } = await runOffline(() => void new Top(opts, aliases), { project: "mabs", stack: "dev" });
    return resources.find(({ planned }) => planned.name === "subnet")?.planned.options.aliases ?? [];
}

describe("aliases for API versions", () => {
    it("are dropped from every resource below, and cost nothing", async () => {
        assert.deepEqual(await subnetAliases({ transformations: [dropVersionAliases] }), []);
    });

    it("are there without the transformation, sixty and more of them", async () => {
        const aliases = await subnetAliases({});
        assert.ok(aliases.length > 50, String(aliases.length));
        assert.ok(aliases.every((alias) => /\/v\d{8}(preview)?:Subnet/.test(alias)));
    });

    it("leave alone what stands for a rename or a move", async () => {
        const renamed: pulumi.Alias = { name: "old-name" };
        const otherType: pulumi.Alias = { type: "azure-native:network/v20240501:VirtualNetwork" };
        const versionAndName: pulumi.Alias = { type: "azure-native:network/v20240501:Subnet", name: "old-name" };
        const kept = await subnetAliases({ transformations: [dropVersionAliases] }, [
            renamed,
            otherType,
            versionAndName,
        ]);
        assert.deepEqual(kept, [
            "::old-name",
            "azure-native:network/v20240501:VirtualNetwork::",
            "azure-native:network/v20240501:Subnet::old-name",
        ]);
    });
});

describe("debug messages of the SDK", () => {
    const { debug, info } = pulumi.log;
    afterEach(() => Object.defineProperty(pulumi.log, "debug", { configurable: true, value: debug }));

    it("are not sent, and nobody waits for them; other messages are", async () => {
        withoutDebugMessages(false);
        assert.notEqual(pulumi.log.debug, debug);
        assert.equal(await pulumi.log.debug("Registering resource"), undefined);
        assert.equal(pulumi.log.info, info);
    });

    it("are sent when somebody looks for an error", () => {
        withoutDebugMessages(true);
        assert.equal(pulumi.log.debug, debug);
    });
});

describe("stack traces", () => {
    const linesOfStack = (): number => (new Error("traced").stack ?? "").split("\n").length;

    it("are not recorded while resources are registered, even when the limit is raised, and come back", () => {
        const before = Error.stackTraceLimit;
        const restore = withoutStackTraces(false);
        try {
            Error.stackTraceLimit = Number.POSITIVE_INFINITY;
            assert.equal(linesOfStack(), 1);
        } finally {
            restore();
        }
        assert.equal(Error.stackTraceLimit, before);
        assert.ok(linesOfStack() > 1);
    });

    it("are kept when somebody looks for an error", () => {
        const restore = withoutStackTraces(true);
        try {
            assert.ok(linesOfStack() > 1);
        } finally {
            restore();
        }
    });

    it("are hinted at when the program ends with an error, and only then", () => {
        const end = (code: number): string =>
            spawnSync(
                process.execPath,
                [
                    "--require",
                    "./runtime/preload.cjs",
                    "--eval",
                    `require("./components/registration").hintAtStackTraces(); process.exitCode = ${code};`,
                ],
                { cwd: join(__dirname, "..", ".."), encoding: "utf8" },
            ).stderr;
        assert.match(end(1), /^Was this an error of the program itself\? MABS_STACK_TRACES=1 shows its full stack\.$/m);
        assert.equal(end(0), "");
    });
});
