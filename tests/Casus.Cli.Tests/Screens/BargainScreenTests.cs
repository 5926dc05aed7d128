// SPDX-License-Identifier: Apache-2.0
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>The screens of bargaining as a user sees them who types the line in the root of the repository.</summary>
public sealed class BargainScreenTests
{
    private static readonly Dictionary<string, string?> Nothing = [];

    public static TheoryData<string> Screens => new(BargainExamples.Screens.Keys);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_as_approved(string name)
    {
        var line = BargainExamples.Screens[name];
        var spoken = BuiltProgram.Run(Repository.Root, Nothing, Screenplay.WordsOf(line));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        ApprovedText.ShouldMatch(spoken.AsTranscript(line), name);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_tidy(string name)
    {
        var lines = Once(name).Output.TrimEnd('\n').Split('\n').Where(line => !line.Contains("casus bargain", StringComparison.Ordinal)).ToArray();
        lines.Where(line => line.Length > 80 || line.EndsWith(' ') || line.Contains('…', StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length + pair.Second.Length == 0).ShouldBeEmpty("two empty lines in a row");
    }

    /// <summary>A table that is too wide goes on in a further part, and nothing of it is lost.</summary>
    [Theory]
    [MemberData(nameof(Screens))]
    public void No_word_is_broken_or_cut_off_on_a_narrow_terminal(string name)
    {
        var words = BargainExamples.WordsOf(BargainExamples.Screens[name]);
        var wide = WordsIn(Spoken.Wide(Repository.Packs, 4000, words).Output);
        foreach (var width in new[] { 80, 100 })
            WordsIn(Spoken.Wide(Repository.Packs, width, words).Output).ShouldBe(wide, ignoreOrder: true, $"{width} columns");
    }

    /// <summary>council.md 3.5: the worked example as the public program computes it, which prints it with the movers side by side.</summary>
    [Fact]
    public void As_coded_the_emission_standards_are_the_published_table()
    {
        var lines = Once("bargain/emission-standards-as-coded").Output.Split('\n').Select(Fields).ToArray();
        lines.ShouldContain("Round Belgium Luxembourg Ireland Median Mean");
        lines.ShouldContain("0 7.0000 4.0000 7.0000 7.0000 7.3900");
        lines.ShouldContain("1 8.4159 7.0000 4.0000 8.4159 7.4613");
        lines.ShouldContain("4 4.8009 9.9620 9.6109 9.9620 7.3581");
        lines.ShouldContain("10 4.2915 4.1448 4.1448 7.0000 7.2421");
        lines.ShouldContain("1 Belgium compromise France -0.1148 0.2433 8.4159");
    }

    /// <summary>council.md 3.6: fractional change and winning chances of the regression log, the challenges of the first turn.</summary>
    [Fact]
    public void The_three_dimensional_example_shows_what_was_published()
    {
        var lines = Once("bargain/three-dimensions").Output.Split('\n').Select(Fields).ToArray();
        lines.ShouldContain("SActor-04 63.224 0.6001 0.1512");
        lines.ShouldContain("2 0.7631 6 0.3618 SActor-00, SActor-05");
        lines.ShouldContain(line => line.StartsWith("SActor-02 SActor-06 0.4711 ", StringComparison.Ordinal));
        lines.ShouldContain("10 turns; movement died down.");
    }

    [Fact]
    public void Many_turns_are_shown_at_even_steps_and_the_screen_says_so()
    {
        var output = Once("bargain/three-dimensions-chosen").Output;
        output.ShouldContain("21 of 31 states are shown; --json has them all.");
        output.ReplaceLineEndings(" ").ShouldContain("Options: --influence cubic, --third-parties none, --choice stochastic, --ideals fixed, --stop-ratio 0, --turns 30, --seed 7");
    }

    /// <summary>What a stranger wrote into a table does nothing to the terminal.</summary>
    [Fact]
    public void Markup_and_control_characters_of_a_table_are_shown_as_text()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("table.csv"), "[red]Name\u001b[2J,,2,1\nActor,Description,Capability,Position,Salience\n[bold]A,,1,10,100\nB,,1,90,100\n");
        var spoken = Spoken.To("bargain", folder.At("table.csv"));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Output.ShouldStartWith("[red]Name?[2J\n");
        spoken.Output.ShouldContain("\n[bold]A ");
        spoken.Output.ShouldNotContain('\u001b');
    }

    [Theory]
    [InlineData("spatial")]
    [InlineData("expected-utility")]
    public void All_at_one_place_is_no_fault(string model)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("table.csv"), "Peace,,2,1\nActor,Description,Capability,Position,Salience\nA,,1,50,100\nB,,1,50,100\n");
        var spoken = Spoken.To("bargain", folder.At("table.csv"), "--model", model);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Output.ShouldContain("50.0");
    }

    private static Spoken Once(string name) => Spoken.Once(BargainExamples.WordsOf(BargainExamples.Screens[name]));

    private static string Fields(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of a text; a backslash that carries a command on to the next line is none.</summary>
    private static HashSet<string> WordsIn(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "\\")];
}
