using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Cli;

/// <summary>The JSON of a worker's pipe. Written at build time, because looking at the types at run time would take a tenth of what a short
/// notebook takes.</summary>
[JsonSerializable(typeof(WorkRequest))]
[JsonSerializable(typeof(WorkerEvent))]
internal sealed partial class WorkerJson : JsonSerializerContext
{
    /// <summary>With texts of any script as they are.</summary>
    public static WorkerJson Readable { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
