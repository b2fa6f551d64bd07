<#ftl output_format="HTML">
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${subject}</title>
  <style>
    body { margin: 0; background: #f2f5fa; color: #1f2329; font: 16px/1.7 "PingFang SC", "Microsoft YaHei", sans-serif; }
    .sheet { max-width: 600px; margin: 24px auto; background: #fff; border: 1px solid #d9e1ee; }
    .head { padding: 16px 24px; background: #1d5fc4; color: #fff; font-size: 18px; }
    .body { padding: 8px 24px 16px; }
    h1 { font-size: 20px; }
    .foot { padding: 12px 24px; border-top: 1px solid #d9e1ee; color: #5a6270; font-size: 13px; }
  </style>
</head>
<body>
<div class="sheet">
  <div class="head">${site}</div>
  <div class="body">
    <h1>${subject}</h1>
    <#list paragraphs as paragraph>
    <p>${paragraph}</p>
    </#list>
  </div>
  <div class="foot">${footer}</div>
</div>
</body>
</html>
