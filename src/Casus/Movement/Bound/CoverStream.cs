// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// Lines that can go in the same ways in the same times, taken together: what holds for each of them holds for their sum. The last kind of thing is a person, the others are vehicles by cargo number.
/// </summary>
internal sealed class CoverStream
{
    private readonly BoundScene scene;
    private readonly ImmutableArray<BoundLine> lines;
    private readonly Dictionary<long, int[]> begun = [];

    /// <summary>Takes lines together.</summary>
    public CoverStream(BoundScene scene, IEnumerable<BoundLine> lines)
    {
        (this.scene, this.lines) = (scene, [.. lines]);
        Holds = [.. Options.Select(each => (each.Carrier, each.Drop)).Distinct()];
        Things = [.. Enumerable.Range(0, scene.Cargo.Length + 1).Where(thing => this.lines.Any(line => Count(line, thing) > 0) && Holds.Any(hold => Fits(hold, thing)))];
        Varies = this.lines.Any(line => Spare(line) > 0);
        First = this.lines.Min(line => line.ReadyAt(1));
    }

    /// <summary>The streams of a movement.</summary>
    public static ImmutableArray<CoverStream> Of(BoundScene scene) =>
        [.. scene.Lines.Where(line => !line.Options.IsEmpty && line.Needed > 0).GroupBy(Ways, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new CoverStream(scene, group))];

    /// <summary>The ways of the lines, those of the first standing for all.</summary>
    public ImmutableArray<BoundOption> Options => lines[0].Options;

    /// <summary>When the first thing of any of the lines is ready.</summary>
    public long First { get; }

    /// <summary>The aircraft types that carry them, landing or dropping.</summary>
    public ImmutableArray<(Carrier Carrier, bool Drop)> Holds { get; }

    /// <summary>Kinds of things that they have and that some aircraft carries.</summary>
    public ImmutableArray<int> Things { get; }

    /// <summary>Whether some line is complete before all of its vehicles are there, so that a plan chooses which they are.</summary>
    public bool Varies { get; }

    /// <summary>Whether a thing goes into a hold.</summary>
    public bool Fits((Carrier Carrier, bool Drop) hold, int thing) => thing == scene.Cargo.Length
        ? scene.Shares.Of(hold.Carrier, hold.Drop).Any(each => each.Kind == LoadMeasureKind.Seats)
        : scene.Shares.Fits(hold.Carrier, thing, hold.Drop);

    /// <summary>Of a kind of thing, how many must fly whatever else does, if all is to be unloaded by a time.</summary>
    public int Needed(int thing, long unloadedBy) => lines.Sum(line => line.MustFly(unloadedBy) ? NeededOf(line, thing) : 0);

    /// <summary>Of a kind of thing, how many more could fly to make lines complete.</summary>
    public int Further(int thing, long unloadedBy) =>
        thing == scene.Cargo.Length ? 0 : lines.Sum(line => line.MustFly(unloadedBy) ? line.Vehicles[thing] - NeededOf(line, thing) : 0);

    /// <summary>Vehicles of any kind that must fly beside those of which the kind is known; none where one of them could be of a kind that no aircraft carries.</summary>
    public int NeededOfAnyKind(long unloadedBy) => lines.Sum(line => line.MustFly(unloadedBy) && Enumerable.Range(0, scene.Cargo.Length).All(thing => line.Vehicles[thing] == 0 || Things.Contains(thing))
        ? line.VehiclesNeeded - Enumerable.Range(0, scene.Cargo.Length).Sum(thing => NeededOf(line, thing))
        : 0);

    /// <summary>The most things of the lines that must fly that have begun to load before a time.</summary>
    public int Begun(long before, long unloadedBy)
    {
        if (!begun.TryGetValue(before, out var known))
            begun[before] = known = [.. lines.Select(line => line.BegunBy(before - 1))];
        var sum = 0;
        for (var i = 0; i < known.Length; i++)
            sum += lines[i].MustFly(unloadedBy) ? known[i] : 0;
        return sum;
    }

    /// <summary>All things of the lines, by kind, to choose measures by.</summary>
    public (int[] Vehicles, int Persons) All() => ([.. Enumerable.Range(0, scene.Cargo.Length).Select(thing => lines.Sum(line => line.Vehicles[thing]))], lines.Sum(line => line.Persons));

    private int Count(BoundLine line, int thing) => thing == scene.Cargo.Length ? line.Persons : line.Vehicles[thing];

    /// <summary>The vehicles that a line is complete without.</summary>
    private static int Spare(BoundLine line) => line.Line.VehicleTotal - line.VehiclesNeeded;

    /// <summary>People; all of a critical type; of another type what is left when all that may stay behind are of it.</summary>
    private int NeededOf(BoundLine line, int thing)
    {
        if (thing == scene.Cargo.Length)
            return line.Persons;
        return line.Critical[thing] ? line.Vehicles[thing] : Math.Max(0, line.Vehicles[thing] - Spare(line));
    }

    private static string Ways(BoundLine line) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{line.Line.From}>{string.Join('|', line.Options.Select(each => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{each.Carrier.Number} {each.Line.To} {each.Drop} {each.Flight} {each.OpenFrom} {each.Task} {each.Tonnes}")))}");
}
