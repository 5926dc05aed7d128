// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Pictures.Studies;
using Casus.Pictures.Tests.Support;
using Casus.Studies;

namespace Casus.Pictures.Tests.Studies;

/// <summary>A study of closure of two scenarios and two sizes, run once for all tests, and its page.</summary>
internal static class ClosurePages
{
    private const string Text = """
        closureStudy:
          id: two
          title: 'Three days <or> "four"'
          question: How long?
          pack: csto
          within: study.72-hours.within
          size: study.72-hours.persons
          sizes: [100, 2500]
          aircraft: [0, 0.5, 1, 2]
          replications: 12
          seed: 1
          effort: 2
          set: { council.decision: adopted }
          scenarios:
            - { id: armenia, title: From stations in Armenia to Kazakhstan, case: seventy-two-hours-kazakhstan, set: { force.only: ARM, force.framework: ARM } }
            - { id: tajikistan, title: From stations in Tajikistan to Kazakhstan, case: seventy-two-hours-kazakhstan, set: { force.only: TJK, force.framework: TJK } }
        """;

    private static readonly Lazy<ClosureAnswer> Made = new(() => new ClosureAnswer(ClosureRunner.Run(StudyReader.ReadClosure("study.yaml", Text, DocumentLimits.Default), Repository.Csto, 2), Repository.Csto));

    private static readonly Lazy<Task<string>> Rendered = new(() => ClosureStudyPage.RenderAsync(Made.Value));

    public static ClosureAnswer Answer => Made.Value;

    public static Task<string> Html => Rendered.Value;
}
