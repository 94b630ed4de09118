import assert from "node:assert/strict";
import { UnknownUntilCreated, type WrongType } from "../../../../policies/core/inputs";
import {
    absent,
    absolute,
    here,
    holder,
    lastSegment,
    pathIn,
    readPart,
    reference,
    then,
    valueOf,
} from "../../../../policies/core/reach/part";
import { type } from "../../../../policies/types";
import { ids, networkInterface, securityGroup, subnet } from "../../support/networks";
import { unknown } from "../../support/programs";
import { named, stackOf } from "./networks";

const wanted = { type: type.subnet, noun: "the subnet" };
const path = "subnet.id";

function lookUp(id: unknown, from: readonly string[] = []) {
    const nic = {
        ...networkInterface,
        inputs: { ipConfigurations: [{ subnet: { id } }] },
        from: { ipConfigurations: from },
    };
    const stack = stackOf([
        nic,
        subnet(),
        { ...subnet({ subnetName: "another" }), name: "another" },
        securityGroup([]),
    ]);
    return reference(
        stack,
        holder(named(stack, "nic"), "ipConfigurations[0]"),
        path,
        wanted,
        ({ name }) => name === "subnet",
    );
}

describe("parts of a network", () => {
    it("are here, belong to others, are absent, or are not known yet", () => {
        assert.equal(valueOf(lookUp(ids.subnet))?.name, "subnet");
        assert.deepEqual(lookUp(ids.foreignSubnet), {
            kind: "outside",
            reason: "the subnet snet-of-others belongs to others",
            path: "ipConfigurations[0].subnet.id",
        });
        assert.deepEqual(lookUp(undefined), absent);
        assert.deepEqual(lookUp(unknown), { kind: "unknown", paths: ["ipConfigurations[0].subnet.id"] });
    });

    it("are found by what an ID comes from, among those that are possible", () => {
        assert.equal(valueOf(lookUp(unknown, ["another", "subnet", "nsg"]))?.name, "subnet");
    });

    it("hand on why they are not here", () => {
        assert.deepEqual(
            then(here(2), (two) => here(two + 1)),
            here(3),
        );
        assert.deepEqual(
            then(absent, () => here(3)),
            absent,
        );
        assert.deepEqual(
            readPart(() => {
                throw new UnknownUntilCreated(["a"]);
            }),
            { kind: "unknown", paths: ["a"] },
        );
        assert.throws(
            () =>
                readPart(() => {
                    throw new TypeError("x");
                }),
            TypeError,
        );
    });

    it("are of the wrong type, where an item of a list is nothing", () => {
        const nic = named(stackOf([{ ...networkInterface, inputs: { ipConfigurations: [null] } }]), "nic");
        assert.throws(
            () => holder(nic, "ipConfigurations[0]"),
            ({ finding }: WrongType) =>
                finding.path === "ipConfigurations[0]" &&
                finding.found === "nothing" &&
                finding.required === "an object",
        );
    });

    it("know their place in the inputs of their resource", () => {
        const stack = stackOf([networkInterface]);
        const nic = named(stack, "nic");
        const configuration = holder(nic, "ipConfigurations[0]");
        assert.equal(pathIn(configuration, path), "ipConfigurations[0].subnet.id");
        assert.equal(pathIn(holder(nic), path), path);
        assert.equal(absolute(configuration.inputs, path), "ipConfigurations[0].subnet.id");
        assert.equal(absolute(nic.inputs, path), path);
        assert.equal(lastSegment(ids.subnet), "snet-server");
    });
});
