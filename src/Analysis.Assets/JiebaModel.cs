using System.Text.Json;

namespace Analysis.Assets;

/// <summary>
/// jieba's hidden Markov model of words that its dictionary lacks, bit for bit Python jieba's. All numbers are natural logarithms, in the
/// order of the states B, E, M, S.
/// </summary>
/// <param name="Start">4: of the state that a run begins with.</param>
/// <param name="Transitions">4 × 4: from a state (row) to the next.</param>
/// <param name="Emissions">4 for each character from <see cref="DictionaryHeader.FirstHan"/> to
/// <see cref="DictionaryHeader.LastHan"/>.</param>
internal sealed record JiebaModel(double[] Start, double[] Transitions, double[] Emissions)
{
    private const string States = "BEMS";
    private const double Never = -3.14e100;

    // The package has these in its code only; Python jieba in finalseg/prob_start.py.
    private static readonly double[] StartOfPythonJieba = [-0.26268660809250016, Never, Never, -1.4652633398537678];

    /// <summary>Reads the model from JSON.</summary>
    /// <param name="emissions">By state and character.</param>
    /// <param name="transitions">By state and next state; what is not listed never happens.</param>
    /// <exception cref="JsonException">A text is no JSON of that shape.</exception>
    public static JiebaModel Read(string emissions, string transitions) =>
        new(StartOfPythonJieba, ReadTransitions(Parse(transitions)), ReadEmissions(Parse(emissions)));

    private static double[] ReadTransitions(Dictionary<string, Dictionary<string, double>> table) =>
        [.. States.SelectMany(from => States.Select(to => table[from.ToString()].GetValueOrDefault(to.ToString(), Never)))];

    // A character outside the range (the table has one) never gets into the model: only runs of Chinese characters do.
    private static double[] ReadEmissions(Dictionary<string, Dictionary<string, double>> table)
    {
        var emissions = new double[States.Length * DictionaryHeader.HanCount];
        Array.Fill(emissions, Never);
        for (var state = 0; state < States.Length; state++)
        {
            foreach (var (character, value) in table[States[state].ToString()])
            {
                if (character[0] is >= DictionaryHeader.FirstHan and <= DictionaryHeader.LastHan)
                {
                    emissions[((character[0] - DictionaryHeader.FirstHan) * States.Length) + state] = value;
                }
            }
        }

        return emissions;
    }

    private static Dictionary<string, Dictionary<string, double>> Parse(string json)
    {
        var table = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, double>>>(json)!;
        var missing = States.Where(state => !table.ContainsKey(state.ToString())).ToArray();
        return missing.Length == 0
            ? table
            : throw new JsonException($"The model has no member \"{missing[0]}\"; one for each of the states B, E, M and S was expected.");
    }
}
