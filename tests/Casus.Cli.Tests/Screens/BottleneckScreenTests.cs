// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Cli.Screens;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Movement;
using Casus.Simulation;
using Casus.Studies;

namespace Casus.Cli.Tests.Screens;

/// <summary>What taking each constraint away does, on the screen and as JSON, from findings made up by hand.</summary>
public sealed class BottleneckScreenTests
{
    private static readonly VoteSample Most = new(0.75, 0.5, 0.9, 8);
    private static readonly VoteSample Some = new(0.125, 0.02, 0.4, 8);

    /// <summary>Closure after 80 h; 60 h with more places, 79.5 h with twice the fleet; weather is drawn only.</summary>
    private static readonly BottleneckFinding Closes = new(
        Closing(80, Relaxation.Places, (Relaxation.Places, 60), (Relaxation.Fleet, 79.5)),
        [
            new RelaxationEffect(Relaxation.Places, new RelaxedClosure(Relaxation.Places, Tick.FromHours(60), Replanned: true), new PairedDifference(18.25, 12.5, 24, 12), Most, 1),
            new RelaxationEffect(Relaxation.Fleet, new RelaxedClosure(Relaxation.Fleet, Tick.FromHours(79.5)), new PairedDifference(0.5, null, null, 8), Some, 0),
            new RelaxationEffect(Relaxation.Weather, null, new PairedDifference(3, 1, 5, 12), default, 0),
        ],
        Replications: 12,
        Moved: 10,
        Closed: 8,
        Mean: 91.5,
        NoneMost: Some,
        Delay: new DrawnDelay(80, 2.5, -1, 10, 3));

    private static readonly BottleneckFinding NeverCloses = new(
        new Deployment { Lines = [], Sorties = [], Because = Reason.Of(ReasonKind.Result, "nothing moves") },
        [new RelaxationEffect(Relaxation.Places, null, default, default, 0)],
        0,
        0,
        0,
        0,
        default,
        null);

    [Fact]
    public void The_screen_names_the_constraint_that_sets_the_time_and_how_sure_that_is()
    {
        var screen = Shown(Closes);
        screen.ShouldContain("closure after 80.0 h on best evidence");
        Row(screen, "places *").ShouldBe(["places *", "60.0", "20.0", "18.3", "12.5 to 24.0", "75 %"]);
        Row(screen, "fleet *")[1..4].ShouldBe(["79.5", "0.5", "0.5"]);
        Row(screen, "weather")[1..4].ShouldBe(["–", "–", "3.0"]);
        Flat(screen).ShouldContain("On best evidence places sets the time.");
        Flat(screen).ShouldContain("Over 8 of 12 draws in which the force closes, places gains most in 75 % (50 % to 90 %); mean closure 91.5 h.");
    }

    [Fact]
    public void Why_the_draws_are_later_is_told_in_hours_with_their_sign()
    {
        var screen = Flat(Shown(Closes));
        screen.ShouldContain("80.0");
        screen.ShouldContain("+2.5");
        screen.ShouldContain("-1.0");
        screen.ShouldContain("+10.0");
        screen.ShouldContain("3 of 8 draws close no later than best evidence.");
    }

    [Fact]
    public void A_force_that_never_closes_has_no_hours()
    {
        var screen = Flat(Shown(NeverCloses));
        screen.ShouldContain("on best evidence the force never closes");
        screen.ShouldNotContain("closure after");
        screen.ShouldContain("no constraint alone gains a hundredth of closure");
    }

    [Fact]
    public void The_JSON_has_every_constraint_with_its_closure_and_gain()
    {
        var document = Document(Closes);
        ((double)document["closureHours"]!, (string)document["bottleneck"]!, (int)document["replications"]!, (int)document["closed"]!, (double)document["meanClosureHours"]!).ShouldBe((80.0, "places", 12, 8, 91.5));
        var effects = document["effects"]!.AsArray().Select(each => each!.AsObject()).ToArray();
        effects.Select(each => (string)each["without"]!).ShouldBe(["places", "fleet", "weather"]);
        ((double)effects[0]["closureHours"]!, (double)effects[0]["gainHours"]!, (double)effects[0]["meanGainHours"]!, (bool)effects[0]["replanned"]!, (bool)effects[0]["standing"]!, (int)effects[0]["enables"]!).ShouldBe((60.0, 20.0, 18.25, true, true, 1));
        effects[0]["meanGainInterval"]!.AsArray().Select(each => (double)each!).ShouldBe([12.5, 24]);
        effects[1]["meanGainInterval"].ShouldBeNull("too few pairs");
        ((double)effects[0]["gainsMost"]!).ShouldBe(0.75);
        foreach (var name in (string[])["closureHours", "gainHours", "replanned"])
            effects[2][name].ShouldBeNull("weather is drawn only");
        ((bool)effects[2]["standing"]!).ShouldBeFalse();
    }

    [Fact]
    public void The_JSON_of_a_force_that_never_closes_has_null_where_there_is_no_number()
    {
        var document = Document(NeverCloses);
        foreach (var name in (string[])["closureHours", "meanClosureHours", "noneGainsMost", "delay"])
            document[name].ShouldBeNull(name);
        var effect = document["effects"]!.AsArray().Single()!.AsObject();
        foreach (var name in (string[])["closureHours", "gainHours", "replanned", "meanGainHours", "meanGainInterval", "gainsMost"])
            effect[name].ShouldBeNull(name);
        ((string)document["bottleneck"]!).ShouldBe(Words.Of(Relaxation.None));
    }

    [Fact]
    public void The_JSON_says_why_the_draws_are_later()
    {
        var delay = Document(Closes)["delay"]!.AsObject();
        string[] parts = ["bestHours", "orderHours", "rangesHours", "chanceHours"];
        parts.Sum(name => (double)delay[name]!).ShouldBe((double)delay["meanHours"]!);
        ((double)delay["meanHours"]!).ShouldBe(91.5);
        ((int)delay["closedNoLater"]!).ShouldBe(3);
    }

    private static Deployment Closing(double hours, Relaxation bottleneck, params (Relaxation Without, double Hours)[] relaxed) => new()
    {
        Lines = [],
        Sorties = [],
        ClosureAt = Tick.FromHours(hours),
        Bottleneck = bottleneck,
        Relaxed = [.. relaxed.Select(each => new RelaxedClosure(each.Without, Tick.FromHours(each.Hours)))],
        Because = Reason.Of(ReasonKind.Result, "closure"),
    };

    /// <summary>As a reader of the text gets it.</summary>
    private static JsonObject Document(BottleneckFinding finding) => JsonNode.Parse(BottleneckDocument.Of(finding).ToJsonString())!.AsObject();

    private static string Shown(BottleneckFinding finding)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = Cli.Terminal.On(output, TextWriter.Null, string.Empty, interactive: false);
        terminal.Data.Profile.Width = 160;
        BottleneckScreen.Write(terminal.Data, finding);
        return output.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The cells of a row of the table.</summary>
    private static string[] Row(string screen, string name) =>
        [.. screen.Split('\n').Single(line => line.TrimStart().StartsWith(name + " ", StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
