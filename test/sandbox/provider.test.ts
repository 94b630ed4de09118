import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as messages from "@pulumi/pulumi/proto/provider_pb";
import { azureBackend } from "../../sandbox/azureBackend";
import type { RunningServer } from "../../sandbox/protocol";
import { empty, fromStruct, toStruct } from "../../sandbox/protocol";
import { serveProvider } from "../../sandbox/provider";
import type { ProviderCall } from "../../sandbox/providerCall";

const fromSdk = createRequire(require.resolve("@pulumi/pulumi/package.json"));
const { credentials } = fromSdk("@grpc/grpc-js") as { readonly credentials: { createInsecure(): never } };

type Callback<Response> = (error: Error | null, response: Response) => void;

describe("serveProvider", () => {
    const calls: ProviderCall[] = [];
    let server: RunningServer;
    let client: ResourceProviderClient;
    const urn = "urn:pulumi:s::p::mabs:index:Estate$azure-native:network:Subnet::servers";
    const inputs = { resourceGroupName: "rg", virtualNetworkName: "vnet", subnetName: "servers" };
    const id =
        "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/servers";

    /** Sends a request; `method` is one of the client's, which has several forms. */
    const ask = <Response>(
        method: (request: never, callback: Callback<Response>) => unknown,
        request: object,
    ): Promise<Response> =>
        new Promise((resolve, reject) => {
            method.call(client, request as never, (error, response) =>
                error === null ? resolve(response) : reject(error),
            );
        });

    before(async () => {
        server = await serveProvider(azureBackend("3.28.0"), (call) => calls.push(call));
        client = new ResourceProviderClient(`127.0.0.1:${server.port}`, credentials.createInsecure());
    });
    beforeEach(() => calls.splice(0));
    after(() => {
        client.close();
        server.stop();
    });

    it("answers the questions before a run as azure-native does", async () => {
        const configured = await ask<messages.ConfigureResponse>(client.configure, new messages.ConfigureRequest());
        assert.equal(configured.getSupportspreview(), true);
        assert.equal(configured.getAcceptsecrets(), false);
        const info = await ask<PluginInfo>(client.getPluginInfo, empty());
        assert.equal(info.getVersion(), "3.28.0");
        const schema = await ask<messages.GetSchemaResponse>(client.getSchema, new messages.GetSchemaRequest());
        assert.deepEqual(JSON.parse(schema.getSchema()), { name: "azure-native", version: "3.28.0", resources: {} });
        assert.deepEqual(calls, []);
    });

    it("takes type and name from the URN when the engine does not send them", async () => {
        const created = await ask<messages.CreateResponse>(
            client.create,
            new messages.CreateRequest().setUrn(urn).setProperties(toStruct(inputs)),
        );
        assert.equal(created.getId(), id);
        assert.deepEqual(fromStruct(created.getProperties()), {
            ...inputs,
            name: "servers",
            type: "Microsoft.Network/virtualNetworks/subnets",
        });
        assert.deepEqual(calls, [
            { method: "create", preview: false, urn, type: "azure-native:network:Subnet", inputs },
        ]);
    });

    it("creates nothing in a preview", async () => {
        const request = new messages.CreateRequest().setUrn(urn).setProperties(toStruct(inputs)).setPreview(true);
        const created = await ask<messages.CreateResponse>(client.create, request);
        assert.equal(created.getId(), "");
        assert.deepEqual(fromStruct(created.getProperties()), inputs);
        assert.equal(calls[0]?.preview, true);
    });

    it("tells a change in place from a replacement, and names both in detail", async () => {
        const diff = (after: object): Promise<messages.DiffResponse> =>
            ask(
                client.diff,
                new messages.DiffRequest()
                    .setUrn(urn)
                    .setId(id)
                    .setOldInputs(toStruct(inputs))
                    .setNews(toStruct({ ...inputs, ...after })),
            );
        const none = await diff({});
        assert.equal(none.getChanges(), messages.DiffResponse.DiffChanges.DIFF_NONE);
        const some = await diff({ subnetName: "other", nat: 1 });
        assert.equal(some.getChanges(), messages.DiffResponse.DiffChanges.DIFF_SOME);
        assert.deepEqual(some.getReplacesList(), ["subnetName"]);
        assert.equal(some.getDeletebeforereplace(), true);
        const details = some.getDetaileddiffMap();
        assert.equal(details.get("nat")?.getKind(), messages.PropertyDiff.Kind.ADD);
        assert.equal(details.get("subnetName")?.getKind(), messages.PropertyDiff.Kind.UPDATE_REPLACE);
    });

    it("reads back what the engine knows, and looks up what it does not", async () => {
        const known = new messages.ReadRequest()
            .setUrn(urn)
            .setId(id)
            .setInputs(toStruct(inputs))
            .setProperties(toStruct({ name: "known" }));
        const refreshed = await ask<messages.ReadResponse>(client.read, known);
        assert.deepEqual(fromStruct(refreshed.getProperties()), { name: "known" });
        assert.deepEqual(fromStruct(refreshed.getInputs()), inputs);
        const found = await ask<messages.ReadResponse>(client.read, new messages.ReadRequest().setUrn(urn).setId(id));
        assert.equal(fromStruct(found.getProperties())["name"], "servers");
    });

    it("refuses a function call by name", async () => {
        const request = new messages.InvokeRequest()
            .setTok("azure-native:network:getSubnet")
            .setArgs(toStruct({ a: 1 }));
        await assert.rejects(
            ask<unknown>(client.invoke, request),
            /the program calls azure-native:network:getSubnet; the stand-in answers no function calls/,
        );
        assert.deepEqual(calls, [
            { method: "invoke", preview: false, urn: "", type: "azure-native:network:getSubnet", inputs: { a: 1 } },
        ]);
    });

    it("says of what it lacks that it lacks it", async () => {
        await assert.rejects(
            ask<unknown>(client.handshake, new messages.ProviderHandshakeRequest()),
            /UNIMPLEMENTED.*handshake/,
        );
        await assert.rejects(
            ask<unknown>(client.parameterize, new messages.ParameterizeRequest()),
            /UNIMPLEMENTED.*parameterize/,
        );
    });

    it("hands on what the backend throws", async () => {
        const backend = {
            ...azureBackend("3.28.0"),
            create: () => Promise.reject(new Error("QuotaExceeded: no cores left")),
        };
        const failing = await serveProvider(backend, () => undefined);
        const other = new ResourceProviderClient(`127.0.0.1:${failing.port}`, credentials.createInsecure());
        try {
            const create = (request: messages.CreateRequest, callback: Callback<unknown>): unknown =>
                other.create(request, callback);
            await assert.rejects(ask(create, new messages.CreateRequest().setUrn(urn)), /QuotaExceeded: no cores left/);
        } finally {
            other.close();
            failing.stop();
        }
    });
});
