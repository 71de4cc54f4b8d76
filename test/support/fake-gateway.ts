import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as grpcJs from '@grpc/grpc-js';
import type * as protoLoader from '@grpc/proto-loader';

/** The client library's own gRPC, and the engine's interface as the library knows it. */
const sdk = createRequire(createRequire(import.meta.url).resolve('@camunda8/sdk'));
const grpc = sdk('@grpc/grpc-js') as typeof grpcJs;
const { loadSync } = sdk('@grpc/proto-loader') as typeof protoLoader;
const proto = join(dirname(sdk.resolve('@camunda8/sdk')), 'proto', 'zeebe.proto');

type Answer = (error: Error | null, value?: object) => void;
type Call = {
  readonly request: { readonly type: string; readonly jobKey: string; readonly resources: readonly object[] };
};
type Stream = Call & { write(value: object): void; end(): void };

/**
 * An engine's gateway that hands out the jobs it is given, one for each question, and notes what is answered. It lets
 * the client library itself be tested: which calls it makes, and what it waits for.
 */
export async function fakeGateway(jobs: readonly { key: string; type: string; variables: object }[] = []) {
  const { gateway_protocol } = grpc.loadPackageDefinition(
    loadSync(proto, { keepCase: true, longs: String }),
  ) as unknown as { gateway_protocol: { Gateway: grpcJs.ServiceClientConstructor } };
  const left = [...jobs];
  const seen = { deployed: 0, asked: 0, completed: [] as string[], failed: [] as string[] };
  const server = new grpc.Server();
  server.addService(gateway_protocol.Gateway.service, {
    Topology: (_call: Call, answer: Answer) => answer(null, { brokers: [], gatewayVersion: '8.6.0' }),
    DeployResource: ({ request }: Call, answer: Answer) => {
      seen.deployed += request.resources.length;
      answer(null, { key: '1', deployments: [] });
    },
    ActivateJobs: (stream: Stream) => {
      seen.asked += 1;
      const index = left.findIndex(({ type }) => type === stream.request.type);
      if (index >= 0) stream.write({ jobs: left.splice(index, 1).map(asHandedOut) });
      // As long a poll as a test has patience for.
      setTimeout(() => stream.end(), index >= 0 ? 0 : 100);
    },
    CompleteJob: ({ request }: Call, answer: Answer) => {
      seen.completed.push(request.jobKey);
      answer(null, {});
    },
    FailJob: ({ request }: Call, answer: Answer) => {
      seen.failed.push(request.jobKey);
      answer(null, {});
    },
  } as unknown as grpcJs.UntypedServiceImplementation);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    );
  });
  return { address: `grpc://127.0.0.1:${port}`, seen, stop: () => server.forceShutdown() };
}

const asHandedOut = ({ key, type, variables }: { key: string; type: string; variables: object }) => ({
  key,
  type,
  elementId: 'step',
  elementInstanceKey: '2',
  bpmnProcessId: 'test',
  processDefinitionVersion: 1,
  processInstanceKey: '3',
  retries: 3,
  customHeaders: '{}',
  variables: JSON.stringify(variables),
});
