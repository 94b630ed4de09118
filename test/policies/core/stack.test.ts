import assert from "node:assert/strict";
import fc from "fast-check";
import { UnknownUntilCreated, WrongType } from "../../../policies/core/inputs";
import { Stack } from "../../../policies/core/stack";
import { type } from "../../../policies/types";
import { stack, thing } from "../support/fakes";
import { program, unknown, urnOf, type Written } from "../support/programs";

const provider = "/subscriptions/s/resourceGroups/RG/providers/Microsoft.Network";
const table = (name: string): Written => ({
    type: type.routeTable,
    name,
    inputs: { resourceGroupName: "rg", routeTableName: name },
});
const subnet = (inputs: Readonly<Record<string, unknown>>, from?: Written["from"]): Written => ({
    type: type.subnet,
    name: "subnet",
    inputs,
    ...(from === undefined ? {} : { from }),
});
const id = (name: string): string => `${provider}/routeTables/${name}`;

function follow(written: readonly Written[], paths: readonly string[]) {
    const of = stack(written);
    const [from] = of.ofType(type.subnet);
    assert.ok(from);
    const { resources, outside } = of.follow(from, paths, type.routeTable);
    return { resources: resources.map(({ name }) => name), outside };
}

describe("a stack", () => {
    it("gives its resources by type and by URN, in the order of their URNs", () => {
        const of = stack([thing("b"), subnet({}), thing("a")]);
        assert.deepEqual(
            of.resources.map(({ name }) => name),
            ["a", "b", "subnet"],
        );
        assert.deepEqual(
            of.ofType("a:b:Thing").map(({ name }) => name),
            ["a", "b"],
        );
        assert.deepEqual(
            of.ofType(type.subnet, "a:b:Thing", "none").map(({ name }) => name),
            ["subnet", "a", "b"],
        );
        assert.equal(of.at(urnOf(thing("a")))?.name, "a");
        assert.equal(of.at("none"), undefined);
        for (const name of ["constructor", "toString", "__proto__"]) {
            assert.deepEqual(of.ofType(name), []);
            assert.equal(of.at(name), undefined);
        }
    });

    it("leaves the list that it was made from as it was", () => {
        const resources = program([thing("b"), thing("a")]);
        assert.deepEqual(
            [new Stack(resources, () => false), ...resources].slice(1).map((one) => (one as { name: string }).name),
            ["b", "a"],
        );
    });

    it("names its servers, and what keeps it from knowing them all", () => {
        const machine = (name: string, tags: unknown): Written => ({
            type: type.virtualMachine,
            name,
            inputs: { tags },
        });
        const of = stack([
            machine("c", { "mabs-role": "backup-server" }),
            machine("b", unknown),
            machine("a", { "mabs-role": "backup-server" }),
            machine("d", {}),
        ]);
        assert.deepEqual(of.undecidedServers, ["tags"]);
        assert.deepEqual(
            of.servers.map(({ machine: { name } }) => name),
            ["a", "c"],
        );
        assert.equal(of.servers, of.servers);
        assert.deepEqual(stack([machine("d", {})]).undecidedServers, []);
    });

    it("tells what it waits for only to whoever asked for servers", () => {
        const of = stack([{ type: type.virtualMachine, inputs: { tags: unknown } }]);
        assert.deepEqual(of.takeUndecidedServers(), []);
        void of.servers;
        assert.deepEqual(of.takeUndecidedServers(), ["tags"]);
        assert.deepEqual(of.takeUndecidedServers(), []);
    });

    it("does not hide a mistake in the recognition of servers", () => {
        const of = new Stack(program([{ type: type.virtualMachine, inputs: {} }]), () => {
            throw new RangeError("mine");
        });
        assert.throws(() => of.servers, /mine/);
    });
});

describe("an ID among the inputs", () => {
    it("that is known leads to the resource of that name, whatever the case", () => {
        assert.deepEqual(
            follow([subnet({ routeTable: { id: id("T1") } }), table("t1"), table("t2")], ["routeTable.id"]),
            {
                resources: ["t1"],
                outside: [],
            },
        );
    });

    it("that names nothing of this program belongs to others", () => {
        const other = id("elsewhere");
        assert.deepEqual(follow([subnet({ routeTable: { id: other } }), table("t1")], ["routeTable.id"]), {
            resources: [],
            outside: [other],
        });
        const otherGroup = id("t1").replace("/RG/", "/other/");
        assert.deepEqual(follow([subnet({ routeTable: { id: otherGroup } }), table("t1")], ["routeTable.id"]), {
            resources: [],
            outside: [otherGroup],
        });
    });

    it("that is absent leads nowhere", () => {
        assert.deepEqual(follow([subnet({}), table("t1")], ["routeTable.id"]), { resources: [], outside: [] });
        assert.deepEqual(follow([subnet({}), table("t1")], []), { resources: [], outside: [] });
    });

    it("that is not known leads to the resource of the type that the input comes from", () => {
        for (const routeTable of [unknown, { id: unknown }])
            assert.deepEqual(
                follow(
                    [subnet({ routeTable }, { routeTable: ["t1", "other"] }), table("t1"), thing("other")],
                    ["routeTable.id"],
                ),
                { resources: ["t1"], outside: [] },
            );
    });

    it("that is not known waits, when it comes from nothing of the type, or from several", () => {
        for (const from of [undefined, { routeTable: ["other"] }, { routeTable: ["t1", "t2"] }, { location: ["t1"] }])
            assert.throws(
                () =>
                    follow(
                        [subnet({ routeTable: { id: unknown } }, from), table("t1"), table("t2"), thing("other")],
                        ["routeTable.id"],
                    ),
                (error: unknown) => error instanceof UnknownUntilCreated && error.paths.join() === "routeTable.id",
            );
    });

    it("is one of several: known ones by name, the others by what they come from", () => {
        const tables = [{ id: id("t1") }, { id: unknown }, { id: unknown }];
        const paths = [0, 1, 2].map((place) => `tables[${place}].id`);
        const all = ["t1", "t2", "t3"];
        assert.deepEqual(follow([subnet({ tables }, { tables: all }), ...all.map(table)], paths), {
            resources: all,
            outside: [],
        });
        assert.deepEqual(follow([subnet({ tables }, { tables: ["t1", "t2"] }), ...all.map(table)], paths).resources, [
            "t1",
            "t2",
        ]);
        assert.throws(
            () => follow([subnet({ tables }, { tables: ["t2", "t3", "t4"] }), ...[...all, "t4"].map(table)], paths),
            (error: unknown) =>
                error instanceof UnknownUntilCreated && error.paths.join() === "tables[1].id,tables[2].id",
        );
    });

    it("comes from its own input, not from that of its neighbour", () => {
        const written = [subnet({ first: { id: unknown }, second: { id: unknown } }, { first: ["t1"] }), table("t1")];
        assert.deepEqual(follow(written, ["first.id"]).resources, ["t1"]);
        assert.throws(
            () => follow(written, ["first.id", "second.id"]),
            (error: unknown) => error instanceof UnknownUntilCreated && error.paths.join() === "second.id",
        );
    });

    it("that is no text is a wrong type", () => {
        assert.throws(() => follow([subnet({ routeTable: { id: 7 } })], ["routeTable.id"]), WrongType);
    });

    it("is not misled by other resources whose names are not known, or no texts", () => {
        const nameless = [unknown, 7, undefined].map((routeTableName, place) => ({
            ...table(`n${place}`),
            inputs: { routeTableName },
        }));
        assert.deepEqual(
            follow([subnet({ routeTable: { id: id("t1") } }), table("t1"), ...nameless], ["routeTable.id"]),
            {
                resources: ["t1"],
                outside: [],
            },
        );
    });
});

describe("the order of creation", () => {
    const isAfter = (of: Stack, later: string, earlier: string): boolean => {
        const [one, other] = [later, earlier].map((name) => of.at(urnOf(thing(name))));
        assert.ok(one && other);
        return of.isAfter(one, other);
    };

    it("follows dependencies by however many steps, and not backwards", () => {
        const of = stack([
            { ...thing("c"), after: ["b"] },
            { ...thing("b"), from: { size: ["a"] } },
            thing("a"),
            thing("d"),
        ]);
        assert.ok(isAfter(of, "b", "a") && isAfter(of, "c", "b") && isAfter(of, "c", "a"));
        assert.ok(!isAfter(of, "a", "c") && !isAfter(of, "a", "a") && !isAfter(of, "d", "a"));
    });

    it("is that of parents too: a child waits for its parent, and for what that waits for", () => {
        const of = stack([
            thing("a"),
            { ...thing("b"), after: ["a"] },
            { ...thing("c"), parent: "b" },
            { ...thing("d"), parent: "b" },
        ]);
        assert.ok(isAfter(of, "c", "b") && isAfter(of, "c", "a"));
        assert.ok(!isAfter(of, "b", "c") && !isAfter(of, "c", "d"));
    });

    it("ends in a circle", () => {
        const of = stack([
            { ...thing("a"), after: ["b"] },
            { ...thing("b"), after: ["a"] },
            { ...thing("c"), after: ["c"] },
        ]);
        assert.ok(isAfter(of, "a", "b") && isAfter(of, "b", "a") && isAfter(of, "a", "a"));
        assert.ok(!isAfter(of, "c", "a"));
    });

    it("passes over what is not in the program", () => {
        const [one] = program([thing("a")]);
        const of = new Stack([{ ...one!, dependencies: ["urn:gone"] }], () => false);
        assert.ok(!of.isAfter(of.resources[0]!, of.resources[0]!));
    });

    it("bears a chain of thousands", () => {
        const count = 5000;
        const of = stack(
            Array.from({ length: count }, (_, place) => ({
                ...thing(String(place)),
                after: place === 0 ? [] : [String(place - 1)],
            })),
        );
        assert.ok(isAfter(of, String(count - 1), "0"));
        assert.ok(!isAfter(of, "0", String(count - 1)));
    });

    it("is what paths in the graph say", () => {
        const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
        fc.assert(
            fc.property(edges, (pairs) => {
                const of = stack(
                    Array.from({ length: 8 }, (_, place) => ({
                        ...thing(String(place)),
                        after: pairs.filter(([later]) => later === place).map(([, earlier]) => String(earlier)),
                    })),
                );
                const reaches = Array.from({ length: 8 }, (_, a) =>
                    Array.from({ length: 8 }, (__, b) => pairs.some(([x, y]) => x === a && y === b)),
                );
                for (let k = 0; k < 8; k++)
                    for (let a = 0; a < 8; a++)
                        for (let b = 0; b < 8; b++) reaches[a]![b] ||= reaches[a]![k]! && reaches[k]![b]!;
                for (let a = 0; a < 8; a++)
                    for (let b = 0; b < 8; b++) assert.equal(isAfter(of, String(a), String(b)), reaches[a]![b]);
            }),
        );
    });
});
