import assert from "node:assert/strict";
import { managementPorts } from "../../facts/managementPorts";
import { portFlowsWith } from "../../facts/ports";

describe("facts: managementPorts", () => {
    it("gives every port once, within the range of ports", () => {
        const ports = managementPorts.map(({ port }) => port);
        assert.equal(new Set(ports).size, ports.length);
        assert.ok(ports.every((port) => Number.isInteger(port) && port > 0 && port < 65536));
    });

    it("tells consoles from ports that protection agents need", () => {
        const needed = new Set(portFlowsWith("protectedMachine").map(({ ports }) => ports));
        const consoles = managementPorts.filter(({ opensConsole }) => opensConsole).map(({ port }) => String(port));
        assert.ok(consoles.includes("3389"));
        assert.deepEqual(
            consoles.filter((port) => needed.has(port)),
            [],
        );
    });
});
