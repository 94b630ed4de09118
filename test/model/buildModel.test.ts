import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import type { Environment } from "../../config/environment.generated";
import { readGuestFiles } from "../../config/guestFiles";
import { loadEnvironmentFile } from "../../config/load";
import { buildModel } from "../../model/buildModel";
import { environmentWith, sampleEnvironment, sampleServer } from "../support/sampleEnvironment";
import { egressModes } from "../support/sampleNetworks";
import { committedStacks, repositoryRoot } from "../support/stackFiles";

const context = { stack: "dev", guestFiles: readGuestFiles() };

/** Paths of objects that could still be changed. */
function thawed(value: unknown, path = "model"): readonly string[] {
    if (typeof value !== "object" || value === null) {
        return [];
    }
    return [
        ...(Object.isFrozen(value) ? [] : [path]),
        ...Object.entries(value).flatMap(([key, inner]) => thawed(inner, `${path}.${key}`)),
    ];
}

/** Paths of values that JSON would lose or change. */
function unfaithful(value: unknown, path = "model"): readonly string[] {
    if (value === undefined || typeof value === "function" || typeof value === "symbol") {
        return [path];
    }
    return typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => unfaithful(inner, `${path}.${key}`))
        : [];
}

const loaded = (path: string): Environment => {
    const result = loadEnvironmentFile(join(repositoryRoot, path), { today: "2026-12-01" });
    assert.ok(result.ok, path);
    return result.environment;
};

/** Some of the choices that a model branches on. */
const anyEnvironment = fc
    .record({
        egress: fc.constantFrom(...Object.values(egressModes)),
        bastion: fc.boolean(),
        isPrivate: fc.boolean(),
        monitoring: fc.boolean(),
        isClosed: fc.boolean(),
        servers: fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ egress, bastion, isPrivate, monitoring, isClosed, servers }) =>
        environmentWith({
            network: { ...sampleEnvironment.network, egress, ...(bastion ? { bastion: { sku: "Basic" } } : {}) },
            vault: { ...sampleEnvironment.vault, access: isPrivate ? "private" : "public" },
            monitoring: { ...sampleEnvironment.monitoring, enabled: monitoring },
            storage: { ...sampleEnvironment.storage, allowedAddressRanges: isClosed ? ["203.0.113.0/24"] : [] },
            servers: Object.fromEntries(servers.map((number) => [`MABS${number}`, sampleServer])),
        }),
    );

/** The same environment with the keys of every map in the opposite order. */
function reversed<Value>(value: Value): Value {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return value;
    }
    const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, reversed(inner)]);
    return Object.fromEntries(entries.reverse()) as Value;
}

describe("the model of an environment", () => {
    for (const { stack, path } of committedStacks) {
        it(`of ${path} is frozen, complete as JSON, and the same every time`, () => {
            const environment = loaded(path);
            const model = buildModel(environment, { ...context, stack });
            assert.deepEqual(thawed(model), []);
            assert.deepEqual(unfaithful(model), []);
            assert.equal(JSON.stringify(buildModel(environment, { ...context, stack })), JSON.stringify(model));
        });
    }

    it("does not depend on the order in which keys are written", () => {
        fc.assert(
            fc.property(anyEnvironment, (environment) => {
                const model = buildModel(environment, context);
                assert.deepEqual(buildModel(reversed(environment), context), model);
            }),
            { numRuns: 25 },
        );
    });

    it("leaves every other server, subnet and store as it is when a server comes", () => {
        fc.assert(
            fc.property(anyEnvironment, (environment) => {
                const more = { ...environment, servers: { ...environment.servers, ANOTHER: sampleServer } };
                const [before, after] = [buildModel(environment, context), buildModel(more, context)];
                const others = after.servers.filter(({ name }) => name !== "ANOTHER");
                assert.deepEqual(others, before.servers);
                assert.deepEqual(after.network, before.network);
                assert.deepEqual(after.vault, before.vault);
                assert.deepEqual(after.keyVault, before.keyVault);
                assert.deepEqual(after.storage, before.storage);
            }),
            { numRuns: 25 },
        );
    });

    it("sorts servers by name", () => {
        const environment = environmentWith({ servers: { MABS02: sampleServer, MABS01: sampleServer } });
        assert.deepEqual(
            buildModel(environment, context).servers.map(({ name }) => name),
            ["MABS01", "MABS02"],
        );
    });

    it("knows a region by its short name, however it is written", () => {
        const azure = { ...sampleEnvironment.azure, location: "West Europe" };
        const model = buildModel(environmentWith({ azure }), context);
        assert.equal(model.place.location, "westeurope");
        assert.deepEqual(model, buildModel(sampleEnvironment, context));
    });

    it("leaves out what the configuration switches off, instead of holding undefined", () => {
        const environment = environmentWith({
            monitoring: { ...sampleEnvironment.monitoring, enabled: false },
            maintenance: { ...sampleEnvironment.maintenance, enabled: false },
        });
        const model = buildModel(environment, context);
        assert.deepEqual(
            ["privateAccess", "monitoring", "maintenance"].filter((key) => key in model),
            [],
        );
    });

    it("gives two stacks of one configuration no name in common that Azure holds unique", () => {
        const [dev, prod] = ["dev", "prod"].map((stack) => buildModel(sampleEnvironment, { ...context, stack }));
        assert.notEqual(dev?.resourceGroupName, prod?.resourceGroupName);
        assert.notEqual(dev?.storage.accountName, prod?.storage.accountName);
        assert.notEqual(dev?.keyVault.uri, prod?.keyVault.uri);
    });
});
