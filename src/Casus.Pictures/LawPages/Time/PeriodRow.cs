// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.LawPages;

/// <summary>How a bar on an axis of years looks; no two are told apart by colour alone.</summary>
public enum PeriodLook
{
    /// <summary>Full: it holds.</summary>
    Full,

    /// <summary>Light: it holds for the time being, or without asking anybody.</summary>
    Light,

    /// <summary>Hatched: in doubt.</summary>
    Doubtful,

    /// <summary>Empty with a broken edge: interrupted.</summary>
    Interrupted,

    /// <summary>A thin line: made, and without effect.</summary>
    Waiting,

    /// <summary>Dark: barred.</summary>
    Barred,

    /// <summary>Grey hatching: not known.</summary>
    NotKnown,
}

/// <summary>A bar on an axis of years.</summary>
/// <param name="From">First day, as a number of days.</param>
/// <param name="Until">First day after it.</param>
/// <param name="Look">How it looks.</param>
/// <param name="Says">What it means.</param>
public sealed record PeriodBar(double From, double Until, PeriodLook Look, string Says);

/// <summary>A single day on an axis of years.</summary>
/// <param name="Day">The day.</param>
/// <param name="Sign">The sign set at it: o for signed, | for the end, x for withdrawn.</param>
/// <param name="Says">What happened.</param>
public sealed record PeriodMark(double Day, char Sign, string Says);

/// <summary>A row of a picture over years.</summary>
/// <param name="Label">What the row is about.</param>
/// <param name="Bars">Its bars.</param>
/// <param name="Marks">Its single days.</param>
/// <param name="Rank">0 for a heading without bars, 1 for a row, 2 for a thin row that departs from the one above.</param>
/// <param name="Bold">Whether its label is bold, as that of a row which stands for itself.</param>
public sealed record PeriodRow(string Label, IReadOnlyList<PeriodBar> Bars, IReadOnlyList<PeriodMark> Marks, int Rank = 1, bool Bold = false)
{
    /// <summary>A heading over the rows that follow.</summary>
    public static PeriodRow Heading(string label) => new(label, [], [], 0);
}
