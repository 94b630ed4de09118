import assert from "node:assert/strict";
import { platformAddress, portFlows, portFlowsWith, type PortPeer } from "../../facts/ports";

const flows = (peer: PortPeer, direction: "inbound" | "outbound", required = true): readonly string[] =>
    portFlowsWith(peer)
        .filter((flow) => flow.direction === direction && flow.required === required)
        .map(({ protocol, ports }) => `${ports}/${protocol}`);

describe("facts: ports", () => {
    it("gives every flow an id of its own and ports that exist", () => {
        assert.equal(new Set(portFlows.map(({ id }) => id)).size, portFlows.length);
        for (const { id, ports } of portFlows) {
            const numbers = ports.split("-").map(Number);
            assert.ok(numbers.length <= 2 && numbers.every((port) => port >= 1 && port <= 65535), id);
            assert.ok((numbers[0] ?? 0) <= (numbers.at(-1) ?? 0), id);
        }
    });

    it("opens the same ports in both directions between server and protected machines (N06)", () => {
        const both = ["135/Tcp", "137/Udp", "138/Udp", "139/Tcp", "445/Tcp", "5718/Tcp", "5719/Tcp", "49152-65535/Tcp"];
        assert.deepEqual(flows("protectedMachine", "outbound"), both);
        assert.deepEqual(flows("protectedMachine", "inbound"), both);
        assert.deepEqual(flows("protectedMachine", "inbound", false), ["6075/Tcp"]);
    });

    it("calls domain controllers and is never called by them (N07)", () => {
        const called = flows("domainController", "outbound");
        for (const flow of ["53/Udp", "53/Tcp", "88/Tcp", "88/Udp", "389/Tcp", "389/Udp", "445/Tcp", "464/Tcp"]) {
            assert.ok(called.includes(flow), flow);
        }
        assert.ok(called.includes("135/Tcp") && called.includes("49152-65535/Tcp"));
        assert.deepEqual(flows("domainController", "inbound"), []);
    });

    it("lets administrators in by remote desktop alone", () => {
        assert.deepEqual(flows("administrator", "inbound"), ["3389/Tcp"]);
        assert.deepEqual(flows("administrator", "outbound"), []);
    });

    it("knows the address of the platform and its two agent ports", () => {
        assert.deepEqual(flows("platform", "outbound"), ["80/Tcp", "32526/Tcp"]);
        assert.ok(portFlowsWith("platform").every(({ address }) => address === platformAddress));
        assert.ok(portFlows.every(({ peer, address }) => peer === "platform" || address === null));
    });
});
