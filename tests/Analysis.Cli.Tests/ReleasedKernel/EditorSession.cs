using System.Diagnostics;
using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>A session with <c>dotnet interactive stdio</c>, as an editor holds one: a line of JSON for each command and for each
/// event.</summary>
internal sealed class EditorSession : IDisposable
{
    private readonly Process process;
    private readonly TimeSpan patience;
    private int commands;

    /// <param name="folder">The notebooks' folder.</param>
    /// <param name="patience">The longest that the kernel may be silent; null for no limit.</param>
    public EditorSession(string folder, TimeSpan? patience = null)
    {
        this.patience = patience ?? Timeout.InfiniteTimeSpan;
        // The kernel mostly starts here; code that counts its own calls starts slower.
        var environment = new Dictionary<string, string>
        {
            ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_TieredPGO"] = "0"
        };
        process = Tool.Start("dotnet", Machine.Root, environment, "tool", "run", "dotnet-interactive", "--", "stdio", "--working-dir",
            folder, "--default-kernel", "csharp");
        process.BeginErrorReadLine();
        Until(kernelEvent => (string?)kernelEvent["eventType"] == "KernelReady");
    }

    /// <summary>Runs code and gives what it put out; an error is the last of the outputs.</summary>
    public IReadOnlyList<Output> Run(string code)
    {
        var outputs = new List<Output>();
        foreach (var output in Send("SubmitCode", new JsonObject { ["code"] = code }).Select(OutputOf).OfType<Output>())
        {
            // What is written piece by piece is one stream, as in a saved notebook.
            if (output is StreamOutput(var name, var text) && outputs.LastOrDefault() is StreamOutput(var last, var before) && name == last)
            {
                outputs[^1] = new StreamOutput(name, before + text);
            }
            else
            {
                outputs.Add(output);
            }
        }

        return outputs;
    }

    /// <summary>The notebook with what its cells put out here.</summary>
    public Notebook Run(Notebook notebook)
    {
        var count = 0;
        return notebook with
        {
            Cells = [.. notebook.Cells.Select(cell => cell is CodeCell code
            ? code with { Outputs = Run(code.Source), ExecutionCount = ++count } : cell)]
        };
    }

    /// <summary>Sends a command to the C# kernel, where it names no other, and gives its events, up to the one that ends it.</summary>
    /// <exception cref="EndOfStreamException">The kernel has ended.</exception>
    /// <exception cref="TimeoutException">The kernel says nothing.</exception>
    public IReadOnlyList<JsonNode> Send(string type, JsonObject command)
    {
        var token = $"command-{++commands}";
        command["targetKernelName"] ??= "csharp";
        process.StandardInput.WriteLine(new JsonObject { ["token"] = token, ["commandType"] = type, ["command"] = command }.ToJsonString());
        process.StandardInput.Flush();
        return Until(kernelEvent => (string?)kernelEvent["eventType"] is "CommandSucceeded" or "CommandFailed"
            && (string?)kernelEvent["command"]?["token"] == token);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private List<JsonNode> Until(Predicate<JsonNode> last)
    {
        var events = new List<JsonNode>();
        do
        {
            // on a busy machine a blank line, or what the process itself warns of, may stand between events; editors pass over both
            if (process.StandardOutput.ReadLineAsync().WaitAsync(patience).GetAwaiter().GetResult() is not { } line)
            {
                throw new EndOfStreamException("the released kernel ended");
            }

            if (line.StartsWith('{'))
            {
                events.Add(JsonNode.Parse(line)!);
            }
        }
        while (events.Count == 0 || !last(events[^1]));

        return events;
    }

    private static Output? OutputOf(JsonNode kernelEvent)
    {
        var content = kernelEvent["event"]!;
        return (string)kernelEvent["eventType"]! switch
        {
            "ReturnValueProduced" => new ResultOutput(Bundle(content), null),
            "DisplayedValueProduced" => new DisplayOutput(Bundle(content)),
            "StandardOutputValueProduced" => new StreamOutput("stdout", (string)content["formattedValues"]![0]!["value"]!),
            "StandardErrorValueProduced" => new StreamOutput("stderr", (string)content["formattedValues"]![0]!["value"]!),
            "CommandFailed" => new ErrorOutput("Error", (string)content["message"]!, []),
            _ => null,
        };
    }

    private static MimeBundle Bundle(JsonNode content) =>
        new(content["formattedValues"]!.AsArray()
        .Select(value => KeyValuePair.Create((string)value!["mimeType"]!, (JsonNode?)JsonValue.Create((string)value["value"]!))));
}
