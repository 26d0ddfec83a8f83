using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Security.Cryptography;
using Analysis.Cli.Tests;

namespace Analysis.Store.Tests;

/// <summary>Slurm with two nodes on this machine, with a configuration of its own. All that it started ends with it.</summary>
[SupportedOSPlatform("linux")]
internal sealed class SlurmCluster : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<Process> daemons = [];
    private readonly Dictionary<string, Process> nodes = [];
    private readonly string folder;

    /// <param name="folder">An empty folder, for its configuration and logs.</param>
    public SlurmCluster(string folder)
    {
        this.folder = folder;
        Environment = new() { ["SLURM_CONF"] = In("slurm.conf") };
        try
        {
            Begin();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What a program must be told to speak with it.</summary>
    public Dictionary<string, string> Environment { get; }

    /// <summary>Waits until something is so; fails with the cluster's logs where it never is.</summary>
    public void Await(string what, TimeSpan patience, Func<bool> isSo)
    {
        for (var time = Stopwatch.StartNew(); !isSo(); Thread.Sleep(200))
        {
            Assert.True(time.Elapsed < patience, $"{what} was not so after {patience}.\n{Ask("squeue", "--array").Output}\n{string.Join('\n', Directory.GetFiles(folder, "*.log").Select(log => $"== {log}\n{string.Join('\n', File.ReadLines(log).TakeLast(15))}"))}");
        }
    }

    public Tool.Result Ask(string program, params string[] arguments) => Tool.RunProgram(program, folder, Environment, "", arguments);

    /// <summary>Ends a node and all that runs on it, as a power cut does.</summary>
    public void Kill(string node)
    {
        nodes[node].Kill();
        End(process => process.Contains($"SLURMD_NODENAME={node}"));
    }

    public void Dispose()
    {
        daemons.AsEnumerable().Reverse().ToList().ForEach(daemon =>
        {
            daemon.Kill(entireProcessTree: true);
            daemon.WaitForExit();
            daemon.Dispose();
        });
        End(_ => true);
    }

    private string In(string name) => Path.Combine(folder, name);

    private void Begin()
    {
        var (ctld, first, second) = (FreePort(), FreePort(), FreePort());
        var host = Dns.GetHostName().Split('.')[0];
        var user = System.Environment.UserName;
        File.WriteAllText(In("slurm.conf"), string.Create(CultureInfo.InvariantCulture, $"""
            ClusterName=test
            SlurmctldHost={host}(127.0.0.1)
            SlurmctldPort={ctld}
            AuthType=auth/munge
            AuthInfo=socket={In("munge.socket")},cred_expire=5
            SlurmUser={user}
            SlurmdUser={user}
            StateSaveLocation={Directory.CreateDirectory(In("state")).FullName}
            SlurmdSpoolDir={In("spool-%n")}
            SlurmctldPidFile={In("ctld.pid")}
            SlurmdPidFile={In("slurmd-%n.pid")}
            SlurmctldLogFile={In("ctld.log")}
            SlurmdLogFile={In("slurmd-%n.log")}
            SlurmdTimeout=5
            ProctrackType=proctrack/linuxproc
            TaskPlugin=task/none
            MpiDefault=none
            ReturnToService=2
            SchedulerType=sched/backfill
            SelectType=select/cons_tres
            SelectTypeParameters=CR_CPU
            NodeName=n1 NodeHostname={host} NodeAddr=127.0.0.1 Port={first} CPUs=2 State=UNKNOWN
            NodeName=n2 NodeHostname={host} NodeAddr=127.0.0.1 Port={second} CPUs=2 State=UNKNOWN
            PartitionName=main Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
            JobRequeue=1

            """));
        File.WriteAllBytes(In("key"), RandomNumberGenerator.GetBytes(1024));
        File.SetUnixFileMode(In("key"), UnixFileMode.UserRead);
        Start("munged", "-F", "--force", $"--key-file={In("key")}", $"--socket={In("munge.socket")}", $"--pid-file={In("munge.pid")}",
            $"--log-file={In("munge.log")}", $"--seed-file={In("seed")}");
        Await("munged", Patience, () => File.Exists(In("munge.socket")));
        Start("slurmctld", "-D", "-c");
        nodes["n1"] = Start("slurmd", "-D", "-N", "n1");
        nodes["n2"] = Start("slurmd", "-D", "-N", "n2");
        Await("two idle nodes", Patience,
            () => Ask("sinfo", "--noheader", "-N", "--format=%t").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries) is ["idle",
                "idle"]);
    }

    private Process Start(string program, params string[] arguments)
    {
        var daemon = Tool.Start(program, folder, Environment, arguments);
        daemon.OutputDataReceived += (_, _) => { };
        daemon.ErrorDataReceived += (_, _) => { };
        daemon.BeginOutputReadLine();
        daemon.BeginErrorReadLine();
        daemons.Add(daemon);
        return daemon;
    }

    // Those of this cluster's jobs that are so, by their environment, and the steps that they are children of.
    private void End(Func<string[], bool> isSo)
    {
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                try
                {
                    var environment = File.ReadAllText($"/proc/{process.Id}/environ").Split('\0');
                    if (!environment.Contains($"SLURM_CONF={In("slurm.conf")}")
                        || !environment.Any(line => line.StartsWith("SLURM_JOB_ID=", StringComparison.Ordinal)) || !isSo(environment))
                    {
                        continue;
                    }

                    var parent = int.Parse(File.ReadAllText($"/proc/{process.Id}/stat").Split(')')[^1]
                        .Split(' ')[2], CultureInfo.InvariantCulture);
                    if (File.ReadAllText($"/proc/{parent}/comm").Trim() == "slurmstepd")
                    {
                        using var step = Process.GetProcessById(parent);
                        step.Kill();
                    }

                    process.Kill();
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException
                    or InvalidOperationException or System.ComponentModel.Win32Exception)
                {
                    // it has ended, or is another user's
                }
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
