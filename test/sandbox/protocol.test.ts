import assert from "node:assert/strict";
import { connect } from "node:net";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { empty, fromStruct, serve, toStruct } from "../../sandbox/protocol";

describe("protocol", () => {
    it("carries any property bag to a protobuf struct and back", () => {
        const bag = { text: "a", number: 1.5, yes: true, nothing: null, list: [1, { deep: [] }], nested: { "": "" } };
        assert.deepEqual(fromStruct(toStruct(bag)), bag);
        assert.deepEqual(fromStruct(undefined), {});
    });

    it("serves on a free port of the loopback interface until it is stopped", async () => {
        const server = await serve(ResourceProviderService, { cancel: (_call, callback) => callback(null, empty()) });
        assert.equal(await accepts(server.port), true);
        server.stop();
        assert.equal(await accepts(server.port), false);
    });
});

function accepts(port: number): Promise<boolean> {
    return new Promise((resolve) => {
        const socket = connect(port, "127.0.0.1");
        socket.once("connect", () => {
            socket.destroy();
            resolve(true);
        });
        socket.once("error", () => resolve(false));
    });
}
