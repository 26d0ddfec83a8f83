using System.Runtime.Versioning;
using Analysis.Cli.Tests;
using Analysis.Testing;

namespace Analysis.Store.Tests;

/// <summary>The script that <c>store script --slurm</c> writes, run by Slurm.</summary>
[SupportedOSPlatform("linux")]
public sealed class SlurmTests
{
    private const int Parts = 5;

    [RequiresFact(Need.Slurm)]
    public async Task Script_WithACrashAndALostNode_BuildsTheStoreOfOneProcess()
    {
        using var folder = new TemporaryFolder("a store's folder");
        var (data, store, marks) = (folder.New("articles of 香港"), folder.Path("store \"$1\""), folder.New("marks"));
        Articles.Write(data, 0, 400);
        Articles.WriteCsv(Path.Combine(data, "rows.csv"), 5_000, 2_000);
        Articles.WriteSideFiles(data);
        File.WriteAllText(folder.Path("wrapper"), Wrapper(marks));
        File.SetUnixFileMode(folder.Path("wrapper"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var script = Tool.Run(folder.Folder, "store", "script", data, "--out", store, "--slurm", "--parts", $"{Parts}");
        Assert.Equal((0, ""), (script.ExitCode, script.Error));
        File.WriteAllText(folder.Path("build.sh"), script.Output);

        using var apart = new TemporaryFolder(); // Slurm knows no blanks
        using (var cluster = new SlurmCluster(apart.Folder))
        {
            cluster.Environment["ANALYSIS"] = $"\"{folder.Path("wrapper")}\"";
            var submitted = Tool.RunProgram("bash", folder.Folder, cluster.Environment, "", folder.Path("build.sh"));
            Assert.Matches("^Submitted batch job [0-9]+\n$", submitted.Output);
            Assert.Equal((0, ""), (submitted.ExitCode, submitted.Error));

            cluster.Await("part 4 runs", TimeSpan.FromMinutes(2), () => File.Exists(Path.Combine(marks, "node")));
            cluster.Kill(File.ReadAllText(Path.Combine(marks, "node")).Trim());
            cluster.Await("the jobs are done", TimeSpan.FromMinutes(5),
                () => cluster.Ask("squeue", "--noheader") is { ExitCode: 0, Output: "" });
        }

        Assert.True(Directory.Exists(Path.Combine(marks, "crashed")));
        string Log(string name) => File.ReadAllText(folder.Path(name));
        Assert.EndsWith($"{store}: 2,400 articles, 401 files; ask it with --data {store}\n", Log("store-finish.log"),
            StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, Parts),
            part => Assert.Contains($"part {part}/{Parts} of {store}: ", Log($"store-part-{part}.log"), StringComparison.Ordinal));
        await Building.BuildAsync(data, folder.Path("whole"));
        Assert.Equal(Building.Content(folder.Path("whole")), Building.Content(store));
        Assert.Empty(Building.LeftAside(store));
        Questions.AreEqual(await Questions.AnswersAsync(Questions.Of, data), await Questions.AnswersAsync(Questions.Of, store));
    }

    [RequiresFact(Need.Slurm)]
    public void Script_WhosePartFailsForGood_SaysWhichPartLacks()
    {
        using var folder = new TemporaryFolder();
        var (data, store) = (folder.New("articles"), folder.Path("store"));
        Articles.Write(data, 0, 40);
        File.WriteAllText(folder.Path("wrapper"),
            $"#!/bin/bash\n[[ \"$*\" == *\" --part 2/3\" ]] && echo run >> {folder.Path("runs")} && exit 7\nexec dotnet exec "
            + $"'{Path.Combine(Tool.Folder, "Analysis.Cli.dll")}' \"$@\"\n");
        File.SetUnixFileMode(folder.Path("wrapper"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(folder.Path("build.sh"),
            Tool.Run(folder.Folder, "store", "script", data, "--out", store, "--slurm", "--parts", "3").Output);

        using var apart = new TemporaryFolder(); // Slurm knows no blanks
        using (var cluster = new SlurmCluster(apart.Folder))
        {
            cluster.Environment["ANALYSIS"] = folder.Path("wrapper");
            Assert.Equal(0, Tool.RunProgram("bash", folder.Folder, cluster.Environment, "", folder.Path("build.sh")).ExitCode);
            cluster.Await("the jobs are done", TimeSpan.FromMinutes(5),
                () => cluster.Ask("squeue", "--noheader") is { ExitCode: 0, Output: "" });
        }

        Assert.Equal(3, File.ReadAllLines(folder.Path("runs")).Length);
        Assert.Equal($"{store}: the store cannot be finished: part 2/3 has not landed; `analysis store build … --part` reads what lacks, "
            + $"and then finishes.\n", File.ReadAllText(folder.Path("store-finish.log")));
    }

    // Part 2 crashes on its first run, and part 4 waits in the middle of its first run until its node is killed.
    private static string Wrapper(string marks) => $$"""
        #!/bin/bash
        tool=(dotnet exec '{{Path.Combine(Tool.Folder, "Analysis.Cli.dll")}}')
        case "$*" in
        *" --part 2/{{Parts}}")
            if mkdir "{{marks}}/crashed" 2>/dev/null; then
                "${tool[@]}" "$@" & child=$!
                sleep 1; kill -9 $child; wait $child; exit
            fi;;
        *" --part 4/{{Parts}}")
            if mkdir "{{marks}}/lost" 2>/dev/null; then
                "${tool[@]}" "$@" & child=$!
                sleep 1; kill -STOP $child; echo $SLURMD_NODENAME > "{{marks}}/aside"; mv "{{marks}}/aside" "{{marks}}/node"; sleep 300
            fi;;
        esac
        exec "${tool[@]}" "$@"

        """;
}
