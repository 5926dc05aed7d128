// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Pictures.Loads;
using Casus.World;

namespace Casus.Pictures.Tests.Loads;

/// <summary>Loads to draw: one row, two rows and a ramp, people alone, and names that do not fit or are hostile.</summary>
internal static class LoadFigures
{
    private static readonly Carrier[] Carriers =
    [
        Of("il-76", 0, 40, 140, 0, new HoldSpace(20, 3.45, 3.4, 4.5, 5)),
        Of("an-124", 1, 120, 188, 88, new HoldSpace(36, 6.4, 4.4, 5, 10)),
        Of("an-26", 2, 5.5, 38, 0, new HoldSpace(11.3, 2.3, 1.8)),
    ];

    private static readonly Cargo[] Things =
    [
        new("KamAZ-5350 lorry", 7.9, 2.5, 3.1, 11.5),
        new("BTR-82A armoured carrier", 7.65, 2.94, 2.8, 15),
        new("UAZ <b>\"light\"</b> & vehicle", 4.4, 1.85, 2, 2.1),
        new("Field kitchen", 3.9, 2.05, 2.2, 1.6),
        new("Trailer", 1.6, 1.2, 1.2, 0.4),
    ];

    public static IReadOnlyList<LoadFigure> All { get; } = Made();

    private static List<LoadFigure> Made()
    {
        var planner = new LoadPlanner([.. Carriers], [.. Things.Select((each, i) => each with { Number = i })], 0.11, 0.2);
        (int Carrier, int[] Left, int Persons, double Stores)[] wanted =
        [
            (0, [2, 0, 1, 1, 0], 200, 0),
            (0, [0, 5, 0, 0, 0], 90, 3),
            (0, [0, 0, 0, 0, 0], 500, 0),
            (1, [6, 3, 4, 2, 3], 300, 0),
            (2, [0, 0, 0, 0, 3], 30, 1),
        ];
        List<LoadFigure> figures = [];
        foreach (var (carrier, left, persons, stores) in wanted)
        {
            var taken = new int[left.Length];
            var allowed = Carriers[carrier].Load.Planned;
            var aboard = planner.Fill(carrier, allowed, left, persons, stores, taken, out var stowed, out var limit);
            var layout = planner.Layout(carrier, taken, aboard, stowed);
            figures.Add(LoadFigure.Of(layout, Carriers[carrier].Id, each => each, allowed, LoadWords.Of(limit), 12 - figures.Count));
        }
        return figures;
    }

    private static Carrier Of(string id, int number, double tonnes, double seats, double upper, HoldSpace hold) =>
        new(id, number, SizeClass.Large, new LoadCurve([(tonnes, 4_000)]), seats, upper, hold, 765, 1_800);
}
