// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Pictures.Studies;
using Casus.Pictures.Tests.Support;
using Casus.Studies;

namespace Casus.Pictures.Tests.Studies;

/// <summary>A study of two times, run once for all tests, and its page.</summary>
internal static class StudyPages
{
    private static readonly Lazy<PivotAnswer> Made = new(() => Of("Moscow <and> \"Astana\""));

    private static readonly Lazy<Task<string>> Rendered = new(() => StudyPage.RenderAsync(Made.Value));

    public static PivotAnswer Answer => Made.Value;

    public static Task<string> Html => Rendered.Value;

    public static PivotAnswer Of(string title)
    {
        var text = $$"""
            study:
              id: two
              title: '{{title}}'
              question: Who decides, and since when?
              pack: csto
              pair: [RUS, KAZ]
              leader: RUS
              draws: 100
              seed: 1
              prior: { subject: unga.ideal-point, width: unga.ideal-point.width, reach: study.axis.prior-reach, weight: study.axis.prior-weight }
              epochs:
                - { id: before, title: "November 2009, consensus of seven", case: central-asia-2009, rule: csto-consensus, year: 2010 }
                - { id: after, title: "June 2013, limited format of six", case: central-asia-2013, rule: csto-limited-format, year: 2015 }
              placebos: [csto-majority-2011]
            """;
        return new PivotAnswer(PivotRunner.Run(StudyReader.Read("study.yaml", text, DocumentLimits.Default), Repository.Csto, 2), Repository.Csto);
    }
}
