import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ConfigurationError } from "../../config/configurationError";
import { environmentFrom } from "../../config/environmentFrom";
import type { EnvironmentInput } from "../../config/environmentInput.generated";
import { loadEnvironmentText } from "../../config/load";
import { problemAt } from "../../config/problem";
import { sampleConfiguration, today } from "../library/sampleConfiguration";
import { committedStacks, repositoryRoot } from "../support/stackFiles";

/** Stands for a secret: an object that is nobody's business. Reading any of its properties fails the test. */
class Handle {}
const handle: Handle = new Proxy(new Handle(), {
    get: (_target, key) => {
        throw new Error(`somebody looks at a secret: ${String(key)}`);
    },
});

type Configuration = EnvironmentInput<Handle>;

/** What a program in JavaScript, or one with casts, might pass. */
const untyped = (configuration: unknown): Configuration => configuration as Configuration;

/** `id path` of every problem, in order; empty when there is none. */
function problemsOf(configuration: Configuration): readonly string[] {
    return errorOf(configuration)?.problems.map(({ id, path }) => `${id} ${path}`) ?? [];
}

function errorOf(configuration: Configuration): ConfigurationError | undefined {
    try {
        environmentFrom(configuration, { today });
        return undefined;
    } catch (error) {
        if (error instanceof ConfigurationError) return error;
        throw error;
    }
}

function firstProblem(configuration: Configuration): object {
    const [first] = errorOf(configuration)?.problems ?? [];
    assert.ok(first);
    return first;
}

/** A stack file as a program would write it. */
function asObject(text: string): Configuration {
    const { config } = parse(text) as { config: Record<string, unknown> };
    const entries = Object.entries(config);
    const under = (prefix: string): Record<string, unknown> =>
        Object.fromEntries(
            entries.flatMap(([key, value]) =>
                key.startsWith(prefix) ? [[key.slice(prefix.length), withHandles(value)]] : [],
            ),
        );
    return untyped({ azure: under("azure-native:"), ...under("mabs:") });
}

function withHandles(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(withHandles);
    if (typeof value !== "object" || value === null) return value;
    if ("secure" in value) return handle;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withHandles(child)]));
}

describe("config: an environment from an object", () => {
    for (const { stack, path } of committedStacks) {
        it(`is the one that the stack file describes: ${stack}`, () => {
            const text = readFileSync(join(repositoryRoot, path), "utf8");
            const fromFile = loadEnvironmentText(text, path, { today });
            assert.ok(fromFile.ok);
            assert.deepEqual(environmentFrom(asObject(text), { today }), fromFile.environment);
        });
    }

    it("is frozen, and leaves the object as it was", () => {
        const before = structuredClone<unknown>(sampleConfiguration);
        const environment = environmentFrom(sampleConfiguration, { today });
        assert.ok(Object.isFrozen(environment.servers["MABS01"]?.storage));
        assert.deepEqual(sampleConfiguration, before);
    });

    it("takes the documented defaults where a key is left out or undefined", () => {
        const environment = environmentFrom<Handle>(
            { ...sampleConfiguration, vault: { redundancy: undefined }, tags: undefined },
            { today },
        );
        assert.equal(environment.vault.redundancy, "GeoRedundant");
        assert.deepEqual(environment.tags, {});
    });

    it("takes the names of the clouds as a stack file has them", () => {
        const { azure } = environmentFrom<Handle>(
            {
                ...sampleConfiguration,
                azure: { ...sampleConfiguration.azure, environment: "usgovernment" },
            },
            { today },
        );
        assert.equal(azure.cloud, "AzureUSGovernment");
    });

    it("knows that there is a secret and never looks at it", () => {
        const environment = environmentFrom<Handle>(
            {
                ...sampleConfiguration,
                domain: {
                    ...sampleConfiguration.domain,
                    joinAccount: { userName: "CORP\\svc-join", password: handle },
                },
                servers: { MABS01: { storage: { protectedDataGiB: 1024 }, passphrase: { value: handle } } },
            },
            { today },
        );
        assert.equal(JSON.stringify(environment.domain.joinAccount.password), '"[secret]"');
        assert.equal(environment.domain.joinAccount.password?.reveal, undefined);
        assert.equal(JSON.stringify(environment.servers["MABS01"]?.passphrase.value), '"[secret]"');
        assert.equal(environment.domain.setupAccount.password, undefined);
    });

    it("asks the rules of the caller as well", () => {
        const check = (): readonly [ReturnType<typeof problemAt>] => [
            problemAt("MABS-CFG-212", "azure-native:location", {
                expected: "a region",
                found: '"westeurope"',
                hint: "see mabs:vault",
            }),
        ];
        assert.throws(
            () => environmentFrom(sampleConfiguration, { today, check }),
            (error: unknown) => {
                assert.ok(error instanceof ConfigurationError);
                assert.deepEqual(
                    error.problems.map(({ path, hint }) => [path, hint]),
                    [["azure.location", "see vault"]],
                );
                return true;
            },
        );
    });
});

describe("config: mistakes in an object", () => {
    it("are all reported at once, by paths of the object, with ids and hints", () => {
        const { azure, domain, network } = sampleConfiguration;
        const configuration = untyped({
            ...sampleConfiguration,
            azure: { ...azure, tenantId: "contoso" },
            domain: { ...domain, joinAccount: { userName: "CORP\\svc-join", password: "hunter2" } },
            network: { ...network, dnsServer: ["10.10.0.5"] },
            servers: { MABS01: { storage: { protectedDataGiB: "1TB" } } },
            valt: {},
        });
        assert.deepEqual([...problemsOf(configuration)].sort(), [
            "MABS-CFG-107 network.dnsServer",
            "MABS-CFG-107 valt",
            "MABS-CFG-110 servers.MABS01.storage.protectedDataGiB",
            "MABS-CFG-119 azure.tenantId",
            "MABS-CFG-505 domain.joinAccount.password",
        ]);
        const message = errorOf(configuration)?.message ?? "";
        assert.match(message, /^the configuration has 5 problems\n/);
        assert.match(message, /MABS-CFG-107 {2}valt\n(?: {2}.*\n)* {2}nearest +vault\n/);
        assert.doesNotMatch(message, /hunter2|mabs:|azure-native:|pulumi config/);
    });

    it("name a secret that is plain text, and what to give instead, without its text", () => {
        const { domain } = sampleConfiguration;
        for (const password of ["hunter2", 7, { secure: "hunter2" }, ["hunter2"]]) {
            const configuration = untyped({
                ...sampleConfiguration,
                domain: { ...domain, joinAccount: { userName: "CORP\\svc-join", password } },
            });
            assert.deepEqual(problemsOf(configuration), ["MABS-CFG-505 domain.joinAccount.password"]);
            assert.doesNotMatch(errorOf(configuration)?.message ?? "", /hunter2/);
            assert.match(errorOf(configuration)?.message ?? "", /config\.requireSecret/);
        }
    });

    it("name an output where the plan needs the value itself", () => {
        const output = new (class Output {
            readonly apply = (): void => undefined;
        })();
        const network = { ...sampleConfiguration.network, dnsServers: [output] };
        assert.deepEqual(firstProblem(untyped({ ...sampleConfiguration, network })), {
            id: "MABS-CFG-109",
            severity: "error",
            path: "network.dnsServers[0]",
            expected: "plain data, known before the program runs",
            found: "an output",
            hint: "write the value itself; what only Azure can tell goes into a resource by `transform`",
        });
    });

    it("are found in whatever is no data", () => {
        const found = (value: unknown): unknown =>
            (firstProblem(untyped({ ...sampleConfiguration, tags: { owner: value } })) as { found: unknown }).found;
        assert.equal(
            found(() => "team"),
            "a value of type function",
        );
        assert.equal(found(1n), "a value of type bigint");
        assert.equal(found(new Date(0)), "an object that is no data");
        assert.equal(found(Promise.resolve("team")), "an object that is no data");
    });

    it("end in an error when an object contains itself", () => {
        const loop: Record<string, unknown> = {};
        loop["loop"] = loop;
        const error = errorOf(untyped({ ...sampleConfiguration, tags: loop }));
        assert.ok(error);
        assert.match(error.message, /very deep nesting, or an object that contains itself/);
    });

    it("are found when there is no description at all", () => {
        for (const nothing of [undefined, null, "prod", [], { azure: null }]) {
            const problems = problemsOf(untyped(nothing));
            assert.ok(problems.includes("MABS-CFG-108 azure.location"), JSON.stringify(problems));
            assert.ok(problems.includes("MABS-CFG-108 servers"), JSON.stringify(problems));
        }
    });

    it("are found in keys that mean something to JavaScript", () => {
        const tags = JSON.parse('{"__proto__": {"polluted": true}}') as unknown;
        const servers = JSON.parse('{"__proto__": {}}') as unknown;
        assert.ok(problemsOf(untyped({ ...sampleConfiguration, tags, servers })).length > 0);
        assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    });
});
