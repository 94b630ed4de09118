import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import type {
    CheckRequest,
    ConfigureRequest,
    CreateRequest,
    DeleteRequest,
    DiffRequest,
    InvokeRequest,
    ReadRequest,
    UpdateRequest,
} from "@pulumi/pulumi/proto/provider_pb";
import {
    CheckResponse,
    ConfigureResponse,
    CreateResponse,
    DiffResponse,
    GetSchemaResponse,
    PropertyDiff,
    ReadResponse,
    UpdateResponse,
} from "@pulumi/pulumi/proto/provider_pb";
import { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import type { Handler, RunningServer } from "./protocol";
import { empty, fromStruct, serve, status, toStruct } from "./protocol";
import type { ProviderCall } from "./providerCall";
import type { KnownState, PropertyChange, ResourceBackend, ResourceIdentity } from "./resourceBackend";

/**
 * Serves a backend as a Pulumi provider plugin (`pulumirpc.ResourceProvider`) that a running engine attaches to with
 * `PULUMI_DEBUG_PROVIDERS`.
 *
 * It answers as azure-native 3.28 does where the engine can tell the difference. `supportsPreview` is true, so that in a
 * preview the outputs come from the provider: with false the engine would give the program no outputs at all, every
 * one would be unknown, and less of a program would be seen. `handshake` and `parameterize` are not implemented, as in
 * plugins of that generation. Invokes are refused: a plan must not ask a cloud.
 *
 * @param record is told of every request that concerns a resource or a function, before it is answered.
 */
export function serveProvider(backend: ResourceBackend, record: (call: ProviderCall) => void): Promise<RunningServer> {
    return serve(ResourceProviderService, handlers(backend, record));
}

/** Of newer plugins, of component providers, and of converters from other tools. */
const absentMethods = ["handshake", "parameterize", "list", "call", "construct", "getMapping", "getMappings"] as const;

function handlers(backend: ResourceBackend, record: (call: ProviderCall) => void): Readonly<Record<string, Handler>> {
    const unimplemented = absentMethods.map((method) => [method, refusal(backend, method)] as const);
    return {
        ...Object.fromEntries(unimplemented),
        attach: answer(() => empty()),
        cancel: answer(() => empty()),
        getPluginInfo: answer(() => new PluginInfo().setVersion(backend.version)),
        getSchema: answer(() => new GetSchemaResponse().setSchema(emptySchema(backend))),
        checkConfig: answer((request: CheckRequest) => new CheckResponse().setInputs(request.getNews())),
        diffConfig: answer(() => new DiffResponse()),
        configure: answer((request: ConfigureRequest) => configure(backend, request)),
        check: answer((request: CheckRequest) => {
            record({ method: "check", preview: false, ...subject(request), inputs: fromStruct(request.getNews()) });
            return new CheckResponse().setInputs(request.getNews());
        }),
        diff: answer((request: DiffRequest) => {
            const newInputs = fromStruct(request.getNews());
            record({ method: "diff", preview: false, ...subject(request), id: request.getId(), inputs: newInputs });
            const oldInputs = fromStruct(request.getOldInputs());
            return diffResponse(backend, backend.diff(identity(request), oldInputs, newInputs));
        }),
        create: answer(async (request: CreateRequest) => {
            const inputs = fromStruct(request.getProperties());
            const preview = request.getPreview();
            record({ method: "create", preview, ...subject(request), inputs });
            if (preview) {
                return new CreateResponse().setProperties(toStruct(backend.previewCreate(identity(request), inputs)));
            }
            const created = await backend.create(identity(request), inputs);
            return new CreateResponse().setId(created.id).setProperties(toStruct(created.outputs));
        }),
        read: answer(async (request: ReadRequest) => {
            const known = knownState(request);
            record({
                method: "read",
                preview: false,
                ...subject(request),
                id: request.getId(),
                inputs: known?.inputs ?? {},
            });
            const found = await backend.read(identity(request), request.getId(), known);
            if (found === undefined) return new ReadResponse();
            return new ReadResponse()
                .setId(request.getId())
                .setInputs(toStruct(found.inputs))
                .setProperties(toStruct(found.outputs));
        }),
        update: answer(async (request: UpdateRequest) => {
            const inputs = fromStruct(request.getNews());
            const outputs = fromStruct(request.getOlds());
            const preview = request.getPreview();
            record({ method: "update", preview, ...subject(request), id: request.getId(), inputs });
            const updated = preview
                ? backend.previewUpdate(identity(request), request.getId(), inputs, outputs)
                : await backend.update(identity(request), request.getId(), inputs, outputs);
            return new UpdateResponse().setProperties(toStruct(updated));
        }),
        delete: answer(async (request: DeleteRequest) => {
            const inputs = fromStruct(request.getOldInputs());
            record({ method: "delete", preview: false, ...subject(request), id: request.getId(), inputs });
            await backend.delete(identity(request), request.getId(), fromStruct(request.getProperties()));
            return empty();
        }),
        invoke: answer((request: InvokeRequest) => {
            const inputs = fromStruct(request.getArgs());
            record({ method: "invoke", preview: request.getPreview(), urn: "", type: request.getTok(), inputs });
            throw new Error(`the program calls ${request.getTok()}; the stand-in answers no function calls`);
        }),
    };
}

/** Turns a function over a request into a gRPC method; what it throws becomes the error that the engine shows. */
function answer<Request>(respond: (request: Request) => unknown): Handler {
    return ({ request }, callback) => {
        Promise.resolve()
            .then(() => respond(request as Request))
            .then(
                (response) => callback(null, response),
                (error: unknown) => callback({ code: status.UNKNOWN, message: messageOf(error) }),
            );
    };
}

function refusal({ packageName }: ResourceBackend, method: string): Handler {
    const message = `the stand-in for ${packageName} does not implement ${method}`;
    return (_call, callback) => callback({ code: status.UNIMPLEMENTED, message });
}

function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}

function emptySchema({ packageName, version }: ResourceBackend): string {
    return JSON.stringify({ name: packageName, version, resources: {} });
}

/** Keys arrive as `azure-native:config:subscriptionId`. */
function configure(backend: ResourceBackend, request: ConfigureRequest): ConfigureResponse {
    const variables: readonly [string, string][] = request.getVariablesMap().toArray();
    backend.configure(Object.fromEntries(variables.map(([key, value]) => [key.split(":").at(-1) ?? key, value])));
    return new ConfigureResponse()
        .setSupportspreview(true)
        .setAcceptsecrets(backend.acceptSecrets)
        .setSupportsAutonamingConfiguration(true);
}

interface ResourceRequest {
    getUrn(): string;
    getType(): string;
    getName(): string;
}

/** Type and name come from the URN where an older engine does not send them. */
function identity(request: ResourceRequest): ResourceIdentity {
    const urn = request.getUrn();
    const [, , qualifiedType = "", ...name] = urn.split("::");
    return {
        urn,
        type: request.getType() || (qualifiedType.split("$").at(-1) ?? ""),
        name: request.getName() || name.join("::"),
    };
}

function subject(request: ResourceRequest): Pick<ProviderCall, "urn" | "type"> {
    const { urn, type } = identity(request);
    return { urn, type };
}

/** The engine sends the state of a resource that it owns, and empty bags for one that the program only looks up. */
function knownState(request: ReadRequest): KnownState | undefined {
    const outputs = fromStruct(request.getProperties());
    if (Object.keys(outputs).length === 0) return undefined;
    return { inputs: fromStruct(request.getInputs()), outputs };
}

const { Kind } = PropertyDiff;
const kinds = {
    add: [Kind.ADD, Kind.ADD_REPLACE],
    delete: [Kind.DELETE, Kind.DELETE_REPLACE],
    update: [Kind.UPDATE, Kind.UPDATE_REPLACE],
} as const;

function diffResponse(backend: ResourceBackend, changes: readonly PropertyChange[]): DiffResponse {
    const { DIFF_NONE, DIFF_SOME } = DiffResponse.DiffChanges;
    if (changes.length === 0) return new DiffResponse().setChanges(DIFF_NONE);
    const replacing = changes.filter(({ replaces }) => replaces);
    const response = new DiffResponse()
        .setChanges(DIFF_SOME)
        .setDiffsList(changes.map(({ path }) => path))
        .setReplacesList(replacing.map(({ path }) => path))
        .setDeletebeforereplace(backend.deleteBeforeReplace && replacing.length > 0)
        .setHasdetaileddiff(true);
    for (const { path, kind, replaces } of changes) {
        const detail = new PropertyDiff().setInputdiff(true).setKind(kinds[kind][replaces ? 1 : 0]);
        response.getDetaileddiffMap().set(path, detail);
    }
    return response;
}
