import assert from "node:assert/strict";
import { UnknownUntilCreated } from "../../../policies/core/inputs";
import { machineChildren } from "../../../policies/core/machineChildren";
import type { Stack } from "../../../policies/core/stack";
import { type } from "../../../policies/types";
import { stack } from "../support/fakes";
import { unknown, urnOf, type Written } from "../support/programs";

const machine = (name: string, inputs: Readonly<Record<string, unknown>>): Written => ({
    type: type.virtualMachine,
    name,
    inputs,
});
const extension = (name: string, inputs: Readonly<Record<string, unknown>>, from?: Written["from"]): Written => ({
    type: type.virtualMachineExtension,
    name,
    inputs,
    ...(from === undefined ? {} : { from }),
});

function childrenOf(of: Stack, name: string): readonly string[] {
    const parent = of.at(urnOf({ type: type.virtualMachine, name, inputs: {} }));
    assert.ok(parent);
    return machineChildren(of, type.virtualMachineExtension)
        .of(parent)
        .map((child) => child.name);
}

describe("what lies inside of machines", () => {
    it("is told by the machine's name, whatever the case, in the order of the stack", () => {
        const of = stack([
            machine("one", { vmName: "MABS01" }),
            machine("two", { vmName: "MABS02" }),
            extension("c", { vmName: "mabs01" }),
            extension("a", { vmName: "Mabs01" }),
            extension("b", { vmName: "mabs02" }),
            extension("d", { vmName: "elsewhere" }),
            extension("e", {}),
        ]);
        assert.deepEqual(childrenOf(of, "one"), ["a", "c"]);
        assert.deepEqual(childrenOf(of, "two"), ["b"]);
    });

    it("is told by the resource group, where machines of one name lie in several", () => {
        const of = stack([
            machine("one", { vmName: "MABS01", resourceGroupName: "eu" }),
            machine("two", { vmName: "MABS01", resourceGroupName: "us" }),
            extension("a", { vmName: "MABS01", resourceGroupName: "EU" }),
            extension("b", { vmName: "MABS01", resourceGroupName: "us" }),
        ]);
        assert.deepEqual(childrenOf(of, "one"), ["a"]);
        assert.deepEqual(childrenOf(of, "two"), ["b"]);
    });

    it("is told by the machine that the name comes from, while it is not known", () => {
        const of = stack([
            machine("one", {}),
            machine("two", { vmName: unknown }),
            extension("a", { vmName: unknown }, { vmName: ["one"] }),
            extension("b", { vmName: unknown }, { vmName: ["two"] }),
        ]);
        assert.deepEqual(childrenOf(of, "one"), ["a"]);
        assert.deepEqual(childrenOf(of, "two"), ["b"]);
    });

    it("waits when a name that is not known comes from no machine, or from several", () => {
        const machines = [machine("one", { vmName: "MABS01" }), machine("two", { vmName: "MABS02" })];
        for (const from of [undefined, { vmName: ["one", "two"] }, { vmName: [] }]) {
            const of = stack([...machines, extension("a", { vmName: unknown }, from)]);
            assert.throws(
                () => childrenOf(of, "one"),
                (error: unknown) => error instanceof UnknownUntilCreated && error.paths.join() === "vmName",
            );
        }
    });

    it("is nothing for a name of the wrong type", () => {
        const of = stack([machine("one", { vmName: "7" }), extension("a", { vmName: 7 })]);
        assert.deepEqual(childrenOf(of, "one"), []);
    });

    it("is looked through once for a stack and a type", () => {
        const of = stack([machine("one", { vmName: "MABS01" })]);
        const children = machineChildren(of, type.virtualMachineExtension);
        assert.equal(machineChildren(of, type.virtualMachineExtension), children);
        assert.notEqual(machineChildren(of, type.runCommand), children);
        assert.notEqual(machineChildren(stack([]), type.virtualMachineExtension), children);
    });
});
