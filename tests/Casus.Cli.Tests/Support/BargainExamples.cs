// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>The tables of actors under <c>docs/examples</c>, and the command lines on them whose answers are approved files.</summary>
internal static class BargainExamples
{
    private const string Folder = "docs/examples/";

    /// <summary>The published example of the spatial model, as a path of this machine.</summary>
    public static string ThreeDimensions { get; } = Here($"{Folder}ktab-dummyData_3Dim.csv");

    /// <summary>The published example of the expected-utility model, as a path of this machine.</summary>
    public static string EmissionStandards { get; } = Here($"{Folder}emission-standards.csv");

    /// <summary>Screens, by the name of the file.</summary>
    public static IReadOnlyDictionary<string, string> Screens { get; } = new Dictionary<string, string>
    {
        ["bargain/help"] = "casus bargain --help",
        ["bargain/three-dimensions"] = $"casus bargain {Folder}ktab-dummyData_3Dim.csv",
        ["bargain/three-dimensions-chosen"] = $"casus bargain {Folder}ktab-dummyData_3Dim.csv --influence cubic --third-parties none --ideals fixed --choice stochastic --seed 7 --stop-ratio 0 --turns 30",
        ["bargain/emission-standards-as-coded"] = $"casus bargain {Folder}emission-standards.csv --model expected-utility --mode as-coded",
        ["bargain/emission-standards-corrected"] = $"casus bargain {Folder}emission-standards.csv --model expected-utility",
        ["bargain/emission-standards-spatial"] = $"casus bargain {Folder}emission-standards.csv",
    };

    /// <summary>Answers as JSON, by the name of the file that holds their names.</summary>
    public static IReadOnlyDictionary<string, string> Documents { get; } = new Dictionary<string, string>
    {
        ["bargain/json-spatial"] = $"casus bargain {Folder}ktab-dummyData_3Dim.csv --json",
        ["bargain/json-expected-utility"] = $"casus bargain {Folder}emission-standards.csv --model expected-utility --mode as-coded --json",
    };

    /// <summary>Command lines that are wrong, by the name of the file.</summary>
    public static IReadOnlyDictionary<string, string> Bad { get; } = new Dictionary<string, string>
    {
        ["bargain/bad-options"] = $"casus bargain {Folder}no-such-file.csv --influence cubik --victory huge --stop-ratio 2 --turns 0 --seed x --mode corrected --rounds 5",
        ["bargain/bad-options-of-expected-utility"] = $"casus bargain {Folder}emission-standards.csv --model expected-utility --mode as-coed --rounds 101 --status-quo-chance half --dimension 2 --seed 4",
        ["bargain/bad-model"] = $"casus bargain {Folder}emission-standards.csv --model spacial --mode as-coded",
    };

    /// <summary>A table with faults of every kind, and the name of the file that holds the answer to it.</summary>
    public const string BadTableName = "bargain/bad-table";

    /// <summary>The table.</summary>
    public const string BadTable =
        """
        Faults,"Every line has one",5,two
        Actor,Description,Capability,Position,Salience,Position,Salience
        Alpha,,1,50,50,50,60
        Alpha,,much,50,50,50,40
        Beta,,-1,120,50,50,40
        Gamma,,1,50,50,50
        "Delta,,1,50,50,50,40
        """;

    /// <summary>Names of all approved files.</summary>
    public static IEnumerable<string> Names => [.. Screens.Keys, .. Documents.Keys, .. Bad.Keys, BadTableName];

    /// <summary>The words of a command line after the name of the program, with paths of this machine.</summary>
    public static string[] WordsOf(string line) => [.. Screenplay.WordsOf(line).Select(word => word.StartsWith(Folder, StringComparison.Ordinal) ? Here(word) : word)];

    private static string Here(string path) => Path.Combine([Repository.Root, .. path.Split('/')]);
}
