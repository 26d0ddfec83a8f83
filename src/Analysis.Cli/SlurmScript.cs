using System.Globalization;

namespace Analysis.Cli;

/// <summary>A script that builds a store with Slurm: an array job, a part a task, and a check that runs after it. Slurm places, retries and
/// counts; the script only asks it to.</summary>
internal static class SlurmScript
{
    public static string Of(string[] paths, string store, int parts)
    {
        var (data, target) = (string.Join(' ', paths.Select(Quoted)), Quoted(store));
        return string.Create(CultureInfo.InvariantCulture, $$"""
            #!/bin/bash
            # Builds the store {{store.ReplaceLineEndings(" ")}} in {{parts}} parts. Run it where jobs are submitted, in the folder that the paths start from: bash THIS
            # Articles, store and program must be reachable by the same paths on all nodes. What your cluster wants of a job goes into variables:
            #   export ANALYSIS="dotnet /path/Analysis.Cli.dll" SBATCH_PARTITION=long SBATCH_TIMELIMIT=60
            set -eu
            analysis=${ANALYSIS:-analysis}

            # A part that fails is queued again, twice at most; what it has read stays.
            read=$(sbatch --parsable --job-name=store-part --array=1-{{parts}} --requeue --open-mode=append --output=store-part-%a.log <<END
            #!/bin/bash
            $analysis store build {{data}} --out {{target}} --part \$SLURM_ARRAY_TASK_ID/{{parts}} && exit
            [ "\${SLURM_RESTART_COUNT:-0}" -lt 2 ] && scontrol requeue \${SLURM_ARRAY_JOB_ID}_\$SLURM_ARRAY_TASK_ID
            exit 1
            END
            )

            # Afterwards: finishes the store where that is still to do, or names the parts that lack.
            sbatch --job-name=store-finish --dependency=afterany:$read --output=store-finish.log <<END
            #!/bin/bash
            $analysis store finish {{target}}
            END

            """);
    }

    // For a shell, within a here-document.
    private static string Quoted(string text)
    {
        var quoted = text.All(letter => char.IsAsciiLetterOrDigit(letter) || "/._-+".Contains(letter, StringComparison.Ordinal)) ? text
            : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
        return quoted.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal)
            .Replace("`", "\\`", StringComparison.Ordinal);
    }
}
