import { createRequire } from "node:module";
import type { CheckRequest } from "@pulumi/pulumi/proto/provider_pb";

/**
 * gRPC and protobuf as the Pulumi SDK carries them. Both are dependencies of the SDK, not of this project, and the
 * generated stubs work only with the very copies that they were loaded with; so they are resolved from the SDK's folder.
 */
const fromSdk = createRequire(require.resolve("@pulumi/pulumi/package.json"));

/** A protobuf `Struct`: the form of every property bag on the wire. */
export type Struct = NonNullable<ReturnType<CheckRequest["getNews"]>>;

/** A method that takes one message and answers with one. */
export type Handler = (call: { readonly request: unknown }, callback: Answer) => void;
export type Answer = (error: ServiceFailure | null, response?: unknown) => void;

/** An error as gRPC sends it. */
export interface ServiceFailure {
    readonly code: number;
    readonly message: string;
}

interface GrpcServer {
    addService(definition: object, implementation: Readonly<Record<string, Handler>>): void;
    bindAsync(address: string, credentials: object, callback: (error: Error | null, port: number) => void): void;
    forceShutdown(): void;
}

interface Grpc {
    readonly Server: new (options: Readonly<Record<string, number>>) => GrpcServer;
    readonly ServerCredentials: { createInsecure(): object };
    readonly status: { readonly UNIMPLEMENTED: number; readonly UNKNOWN: number };
}

const grpc = fromSdk("@grpc/grpc-js") as Grpc;
const { Struct: StructMessage } = fromSdk("google-protobuf/google/protobuf/struct_pb.js") as {
    readonly Struct: { fromJavaScript(value: object): Struct };
};
const { Empty } = fromSdk("google-protobuf/google/protobuf/empty_pb.js") as { readonly Empty: new () => object };

export const status = grpc.status;

/** Largest message, as the engine itself sets it. Source: pulumi/pulumi, `sdk/go/common/util/rpcutil/serve.go`. */
const maxMessageBytes = 400 * 1024 * 1024;

/** A running server on the loopback interface. */
export interface RunningServer {
    readonly port: number;
    stop(): void;
}

/** Serves one gRPC service on a free port of the loopback interface. */
export function serve(definition: object, implementation: Readonly<Record<string, Handler>>): Promise<RunningServer> {
    const server = new grpc.Server({
        "grpc.max_receive_message_length": maxMessageBytes,
        "grpc.max_send_message_length": maxMessageBytes,
    });
    server.addService(definition, implementation);
    return new Promise((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, port) => {
            if (error === null) resolve({ port, stop: () => server.forceShutdown() });
            else reject(error);
        });
    });
}

export function empty(): object {
    return new Empty();
}

export function toStruct(properties: Readonly<Record<string, unknown>>): Struct {
    return StructMessage.fromJavaScript(properties);
}

export function fromStruct(struct: Struct | undefined): Readonly<Record<string, unknown>> {
    return struct?.toJavaScript() ?? {};
}
