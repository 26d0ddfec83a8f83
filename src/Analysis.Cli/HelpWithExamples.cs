using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Analysis.Cli;

/// <summary>Help of a fixed width, with examples at its end.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["analysis"] = ["analysis render", "analysis export articles --data my/articles --format csv --out articles.csv"],
        ["render"] = ["analysis render", "analysis render notebooks/00-tour.ipynb --data my/articles --out site",
            "analysis render -p topic=制裁 --jobs 2", "analysis render --watch --serve"],
        ["run"] = ["analysis run notebooks/00-tour.ipynb",
        "analysis run notebooks/00-tour.ipynb --output tour.ipynb -p topic=制裁 --timeout 60"],
        ["check"] = ["analysis check", "analysis check notebooks/00-tour.ipynb", "analysis check --report junit=cells.xml"],
        ["convert"] = ["analysis convert notebooks/00-tour.ipynb tour.cs", "analysis convert tour.cs tour.ipynb",
            "analysis convert theirs.dib theirs.ipynb"],
        ["describe"] = ["analysis describe", "analysis describe --data my/articles --by language"],
        ["compare"] = ["analysis compare --data my/articles --within month",
            "analysis compare --topic climate --by country --format csv --out words.csv"],
        ["track"] = ["analysis track 制裁", "analysis track \"sanction | embargo\" --step month --format csv"],
        ["find"] = ["analysis find 制裁", "analysis find \"制裁 | 禁运\" --source \"BBC 中文\" --format jsonl"],
        ["export"] = ["analysis export articles --format jsonl", "analysis export terms --data my/articles --out terms.csv"],
        ["inspect"] = ["analysis inspect data/003_9ab1863a17550d3b.txt"],
        ["store"] = ["analysis store build articles --out big.store", "analysis compare --data big.store"],
        ["build"] = ["analysis store build articles --out big.store", "analysis store build articles --out big.store --part 3/64"],
        ["finish"] = ["analysis store finish big.store"],
        ["info"] = ["analysis store info big.store"],
        ["script"] = ["analysis store script articles --out big.store --slurm --parts 64 > big.sh"],
        ["sql"] = ["analysis sql \"select source, count(*) from articles group by all\" --data big.store"],
        ["segment"] = ["echo 朝鲜否认向俄罗斯运送武器 | analysis segment", "analysis segment article.txt"],
    };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        new HelpAction { MaxWidth = 100 }.Invoke(parseResult);
        if (Examples.TryGetValue(command is RootCommand ? "analysis" : command.Name, out var examples))
        {
            output.WriteLine("Examples:");
            foreach (var example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        if (command.Name is "render" or "run" or "check")
        {
            output.WriteLine("Messages begin with notebook:cell:line. Cells are numbered from 1, text cells included: there, on pages and "
                + "in the status bar of VS Code.");
            output.WriteLine("What a cell writes to standard error is a warning: it is repeated on standard error and stands at the head "
                + "of the page.");
        }

        output.WriteLine("Exit codes: 0 done; 1 usage, or input that cannot be read; 2 a cell failed or took too long; 3 check found a "
            + "difference.");
        return ExitCode.Done;
    }
}
