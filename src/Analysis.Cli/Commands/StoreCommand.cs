using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using Analysis.Store;

namespace Analysis.Cli.Commands;

/// <summary><c>store</c>: corpora larger than memory. Nothing here is entered before the package that does the work is loaded.</summary>
internal static class StoreCommand
{
    public static Command Create() =>
        new("store", "Build a store: articles as Parquet files, for corpora larger than memory. --data takes it like a folder.")
    {
        Build(), Finish(), Info(), Script(),
    };

    private static Command Build()
    {
        var (data, store) = (Data(), Out());
        var part = new Option<string?>("--part")
        {
            HelpName = "I/N",
            Description = "Read one part of N only, such as 3/64; whoever reads the last one finishes the store."
        };
        var jobs = JobsOption.Create("Processes that read at a time; default: one a processor.");
        var command = new Command("build", "Read articles into a store; what is there is not read again.") { data, store, part, jobs };
        command.SetAction(async (parsed, cancellation) =>
        {
            var (paths, folder) = (parsed.GetValue(data)!, parsed.GetValue(store)!);
            StoreLibrary.Load();
            return parsed.GetValue(part) is { } one
                ? await StoreBuilding.PartAsync(paths, folder, one, parsed.InvocationConfiguration.Error, cancellation)
                : await StoreBuilding.WholeAsync(paths, folder, JobsOption.Read(parsed, jobs), parsed.InvocationConfiguration.Error,
                    cancellation);
        });
        return command;
    }

    private static Command Finish()
    {
        var store = new Argument<string>("STORE") { Description = "The store's folder." };
        var command = new Command("finish",
            "Decide what only all articles together can, and write the tables; an error names parts that lack.") { store };
        command.SetAction(async (parsed, cancellation) =>
        {
            StoreLibrary.Load();
            return await StoreBuilding.FinishAsync(parsed.GetValue(store)!, parsed.InvocationConfiguration.Error, cancellation);
        });
        return command;
    }

    private static Command Info()
    {
        var store = new Argument<string>("STORE") { Description = "The store's folder." };
        var command = new Command("info", "What a store holds, and which of its files are missing or damaged.") { store };
        command.SetAction(parsed =>
        {
            StoreLibrary.Load();
            return StoreBuilding.Info(parsed.GetValue(store)!, parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    private static Command Script()
    {
        var (data, store) = (Data(), Out());
        var slurm = new Option<bool>("--slurm") { Description = "For Slurm: an array job and its dependent check." };
        var parts = new Option<int>("--parts") { HelpName = "N", Required = true, Description = "How many parts." };
        var command = new Command("script", "Write a script that builds a store on many machines.") { data, store, slurm, parts };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(slurm) || parsed.GetValue(parts) is < 1 or > 99_999)
            {
                throw new UsageException("analysis: a script is written for Slurm: give --slurm and --parts N, from 1 to 99999.");
            }

            parsed.InvocationConfiguration.Output.Write(SlurmScript.Of(parsed.GetValue(data)!, parsed.GetValue(store)!,
                parsed.GetValue(parts)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string[]> Data() =>
        new("DIR") { Arity = ArgumentArity.OneOrMore, Description = "Folders or files of articles." };

    private static Option<string> Out() => new("--out") { HelpName = "STORE", Required = true, Description = "The store's folder." };
}

/// <summary>What the store's commands do, with the package that does it.</summary>
internal static class StoreBuilding
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static async Task<int> PartAsync(string[] paths, string store, string part, TextWriter error, CancellationToken cancellation)
    {
        Check(paths);
        var (one, read) = (StorePart.Parse(part), 0);
        var finished = await ArticleStore.BuildAsync(paths, store, one, (what, done, of) =>
        {
            read = what == StoreProgress.Reading ? of : read;
            Tell(error)?.Invoke(what, done, of);
        }, cancellation);
        if (Tell(error) is null)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"part {one} of {store}: {read:#,0} files are read{(finished ? "; the store is finished" : "")}"));
        }

        return ExitCode.Done;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static async Task<int> WholeAsync(string[] paths, string store, int jobs, TextWriter error, CancellationToken cancellation)
    {
        Check(paths);
        using var progress = new StoreProgress(error);
        var exit = await StoreProcesses.ReadAsync(paths, store, jobs, progress, error, cancellation);
        exit = exit == ExitCode.Done ? await StoreProcesses.FinishAsync(store, progress, error, cancellation) : exit;
        progress.Dispose();
        return exit == ExitCode.Done ? Said(store, error) : exit;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Task<int> FinishAsync(string store, TextWriter error, CancellationToken cancellation)
    {
        using var progress = new StoreProgress(error);
        var finished = ArticleStore.Finish(store, Tell(error) ?? progress.Say, cancellation);
        progress.Dispose();
        if (!finished)
        {
            error.WriteLine($"{store}: another process is finishing the store");
        }

        return Task.FromResult(!finished ? ExitCode.Usage : Tell(error) is null ? Said(store, error) : ExitCode.Done);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Info(string store, TextWriter output)
    {
        foreach (var (name, value) in ArticleStore.Info(store))
        {
            output.WriteLine($"{name,-12} {value}");
        }

        return ExitCode.Done;
    }

    // How far it is, for the process that asked for it; null where nobody did.
    private static Action<string, int, int>? Tell(TextWriter error) =>
        Environment.GetEnvironmentVariable(StoreProcesses.ProgressVariable) is null ? null
        : (what, done, of) => error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{done}\t{of}"));

    private static int Said(string store, TextWriter error)
    {
        error.WriteLine($"{store}: {string.Join(", ", ArticleStore.Info(store).Where(row => row.Name is "articles" or "files" or "errors" && row.Value != "0").Select(row => $"{row.Value} {row.Name}"))}; ask it with --data {store}");
        return ExitCode.Done;
    }

    private static void Check(string[] paths)
    {
        if (paths.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
        {
            throw new UsageException($"{missing}: there is no such file or folder; give a folder of articles.");
        }
    }
}
