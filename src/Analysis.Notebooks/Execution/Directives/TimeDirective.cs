using System.Diagnostics;
using System.Globalization;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary><c>#!time</c>: how long the rest of the cell takes. The time goes to whoever runs the notebook; in the notebook it would differ
/// with every run.</summary>
internal static class TimeDirective
{
    /// <summary>Adds the directive.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="cell">The cell that runs.</param>
    /// <param name="notes">Where the times go.</param>
    public static void AddTo(Kernel kernel, Func<CellSource> cell, ICollection<string> notes) => kernel.AddDirective(
        new KernelActionDirective("#!time", "Time the execution of the cell."),
        (_, context) =>
        {
            var clock = Stopwatch.StartNew();
            var name = cell().Name;
            context.OnComplete(done =>
            {
                notes.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: wall time {clock.Elapsed.TotalMilliseconds:0.###} ms"));
                done.Publish(new DisplayedValueProduced(null, done.Command,
                    [new FormattedValue(PlainTextFormatter.MimeType, "Wall time: said to whoever ran the notebook")]));
            });
            return Task.CompletedTask;
        });
}
