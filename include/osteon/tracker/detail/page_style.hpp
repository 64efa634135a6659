// SPDX-License-Identifier: BSL-1.0
/// @file The style sheet of the page: two colour schemes, narrow and wide, paper.
#pragma once

#include <string_view>

namespace osteon::detail::reports {

/// Colours carry no verdict: the four words do, set off by the form of their frame.
inline constexpr std::string_view page_style = R"css(
:root{color-scheme:light dark;
--paper:#fbfaf7;--card:#ffffff;--ink:#1d2730;--soft:#4d5a66;--rule:#dcd8ce;
--sure:#2b5f7e;--range:#b5d0de;--likely:#10222e;--line:#8a4b08;--track:#eeece5;--hatch:#d9d6cc}
@media (prefers-color-scheme:dark){:root{
--paper:#13181d;--card:#1a2127;--ink:#e9e6df;--soft:#b3bcc4;--rule:#36414a;
--sure:#6fa8c7;--range:#2f5166;--likely:#ffffff;--line:#f0b673;--track:#252e36;--hatch:#333e47}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere;
font:17px/1.5 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,sans-serif;
-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,header,footer{max-width:1160px;margin:0 auto;padding:0 16px}
header{padding-top:32px}
h1{font-size:34px;line-height:1.15;margin:0 0 8px;font-weight:650;letter-spacing:-.01em}
h2{font-size:23px;line-height:1.25;margin:40px 0 10px;font-weight:650}
h3{font-size:17px;margin:0 0 4px}
p,ul{margin:0}
header p{color:var(--soft)}
header .person{font-size:19px;color:var(--ink)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.legend{display:flex;flex-wrap:wrap;gap:4px 22px;list-style:none;padding:0;margin:0 0 14px;font-size:15px;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:8px}
.legend i{display:block;flex:none;width:28px;height:14px;border-radius:2px}
.legend .low{background:var(--sure)}
.legend .range{background:var(--range)}
.legend .likely{width:4px;height:20px;background:var(--likely)}
.legend .open{background:linear-gradient(90deg,var(--range),transparent);border-left:3px solid var(--sure)}
.legend .goal{width:0;height:20px;border-left:2px dashed var(--line);border-radius:0}
.legend .none{border:1px dashed var(--soft);background:repeating-linear-gradient(135deg,var(--hatch) 0 2px,transparent 2px 6px)}
table,tbody{display:block;width:100%}
tbody{background:var(--card);border:1px solid var(--rule);border-radius:10px}
tr{display:grid;gap:2px 28px;grid-template:"name goals days" auto "amount goals days" 1fr/220px minmax(0,1fr) 320px;
padding:18px 20px;border-top:1px solid var(--rule)}
tbody tr:first-child{border-top:0}
thead tr{padding:0;border:0;display:block}
th,td{display:block;padding:0;text-align:left;font-weight:400;min-width:0}
th[scope=row]{grid-area:name;font-weight:650;font-size:19px;line-height:1.3}
.amount{grid-area:amount}.against{grid-area:goals}.days{grid-area:days}
.amount span{display:block;font-size:15px;line-height:1.4;color:var(--soft)}
.amount .number{font-size:26px;line-height:1.25;color:var(--ink);font-variant-numeric:tabular-nums}
.amount .number small{font-size:17px}
svg{display:block;width:100%;overflow:visible;font-size:13px}
svg text{fill:var(--ink)}
svg .mark{font-weight:700;font-size:14px;fill:var(--line)}
.bar{height:48px}.columns{height:112px}
.track{fill:var(--track)}.sure{fill:var(--sure)}.range{fill:var(--range)}.likely{fill:var(--likely)}
.goal-line{stroke:var(--line);stroke-width:2;stroke-dasharray:5 3}
.base{stroke:var(--soft);stroke-width:1}
.hatch{stroke:var(--hatch);stroke-width:2}
.none{stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}
svg .word,svg .label{fill:var(--soft)}
.goals{list-style:none;padding:0;display:grid;gap:6px 10px;font-size:16px;line-height:1.4;
grid-template-columns:auto auto minmax(0,1fr);align-items:baseline;margin-top:4px}
.goals li{display:contents}
.letter{color:var(--line);font-weight:700}
.verdict{font-weight:650;line-height:1.3;padding:0 8px;border:1.5px solid var(--ink);border-radius:10px;
text-align:center;white-space:nowrap}
.met{background:var(--ink);color:var(--card)}
.undecided{border-style:dashed}
.not-evaluable{border-style:dotted}
.goals cite,.reason{font-style:normal;color:var(--soft)}
.gap,.note{margin-top:8px;font-size:15px;line-height:1.4}
.gap{padding-left:10px;border-left:3px solid var(--line)}
.note{color:var(--soft)}
.sessions,.lines{padding-left:20px}
.sessions{margin:0 0 14px}
.contact{margin-top:40px;padding:18px 22px;background:var(--card);border:2px solid var(--ink);border-radius:10px}
.contact h2{margin-top:0}
.contact ul{padding-left:20px}
.small{font-size:15px;line-height:1.45}
.origin .lines{columns:2;column-gap:40px}
.origin li{break-inside:avoid}
footer{padding-top:24px;padding-bottom:40px}
footer p{border-top:1px solid var(--rule);padding-top:14px;max-width:75ch}
@media (max-width:960px){
tr{grid-template:"name days" auto "amount days" auto "goals goals" auto/minmax(0,1fr) 320px}}
@media (max-width:640px){
h1{font-size:29px}
tr{grid-template:"name" auto "amount" auto "goals" auto "days" auto/minmax(0,1fr);padding:16px 14px}
.against{margin-top:6px}.days{margin-top:12px}
.goals{display:block}.goals li{display:block;margin-bottom:6px}.letter{margin-right:4px}
.origin .lines{columns:1}
.contact{padding:16px 14px}}
@page{size:A4;margin:7mm 8mm}
@media print{
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#1d2730;--soft:#4d5a66;--rule:#dcd8ce;
--sure:#2b5f7e;--range:#b5d0de;--likely:#10222e;--line:#8a4b08;--track:#eeece5;--hatch:#d9d6cc}
body{font-size:12px;line-height:1.2}
main,header,footer{max-width:none;padding:0}
h1{font-size:21px;margin:0 0 2px}
h2{font-size:14px;line-height:1.15;margin:5px 0 1px;break-after:avoid}
h3{font-size:12px}
header .person{font-size:13px}
.legend{font-size:12px;gap:0 11px;margin:0 0 4px}
.legend li{gap:5px}.legend i{width:18px;height:10px}.legend .likely,.legend .goal{height:12px}
.legend .likely{width:3px}.legend .goal{width:0}
tr{grid-template:"name goals days" auto "amount goals days" 1fr/156px minmax(0,1fr) 226px;
gap:0 12px;padding:2px 0 3px;break-inside:avoid}
tbody{border-width:1px 0;border-radius:0}
th[scope=row]{font-size:13px;line-height:1.2}
.amount .number{font-size:16px;line-height:1.2}
.amount .number small{font-size:12px}
.amount span{display:inline}.amount span+span::before{content:" \B7  "}
.amount span,.goals,.gap,.note,.small{font-size:12px;line-height:1.16}
svg{font-size:12px}svg .mark{font-size:12px}
.bar{height:34px}.columns{height:78px}
.goals{gap:1px 5px;margin-top:0}
.verdict{padding:0 4px;border-width:1px;line-height:1.1;border-radius:7px}
.gap,.note{margin-top:1px}
.sessions{margin-bottom:0;columns:2;column-gap:20px}
.contact{margin-top:4px;padding:2px 10px 3px;break-inside:avoid;border-width:1.5px}
.contact h2{margin:0 0 2px}
.origin .lines{column-gap:20px}
footer{padding:3px 0 0}
footer p{padding-top:2px;max-width:none}}
)css";

} // namespace osteon::detail::reports
