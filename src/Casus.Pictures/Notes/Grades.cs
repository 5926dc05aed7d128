// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Pictures.Notes;

/// <summary>Grades of the Admiralty code in words (AJP-2.1).</summary>
public static class Grades
{
    private static readonly string[] Reliabilities =
        ["completely reliable source", "usually reliable source", "fairly reliable source", "source not usually reliable", "unreliable source", "source cannot be judged"];

    private static readonly string[] Credibilities =
        ["confirmed", "probably true", "possibly true", "doubtful", "improbable", "truth cannot be judged"];

    /// <summary>The grade in words.</summary>
    public static string Says(Grade grade) => $"{Reliabilities[(int)grade.Reliability]}; {Credibilities[grade.Credibility - 1]}";
}
