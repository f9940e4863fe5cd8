import { named, product, type Alias } from '../alias.ts';

/** Words that make a service behind them somebody else's. */
export const FOREIGN: Alias = named(['third-party'], 'any', 'third party,3rd party,external,3p,outside');

/** Who uses the system, and what it uses that is not ours. */
export const OUTSIDE: readonly Alias[] = [
  FOREIGN,
  product('Stripe', ['third-party']),
  product('PayPal', ['third-party'], 'pay pal'),
  product('Braintree', ['third-party']),
  product('Adyen', ['third-party']),
  product('Square', ['third-party'], 'square payment'),
  product('Razorpay', ['third-party']),
  product('Klarna', ['third-party']),
  product('Plaid', ['third-party']),
  product('Visa', ['third-party'], 'visa network'),
  product('Mastercard', ['third-party'], 'master card'),
  product('Twilio', ['third-party']),
  product('SendGrid', ['third-party'], 'send grid'),
  product('Mailgun', ['third-party'], 'mail gun'),
  product('Mailchimp', ['third-party'], 'mail chimp,mandrill'),
  product('Postmark', ['third-party']),
  product('Nexmo', ['third-party'], 'vonage'),
  product('SES', ['third-party'], 'aws ses,amazon ses,simple email service'),
  product('Pinpoint', ['third-party'], 'aws pinpoint'),
  product('FCM', ['third-party'], 'firebase cloud messaging,gcm,google cloud messaging,fcm push'),
  product('APNs', ['third-party'], 'apn,apple push notification service,apple push,apple push notification'),
  product('OneSignal', ['third-party'], 'one signal'),
  product('Auth0', ['third-party'], 'auth 0'),
  product('Okta', ['third-party']),
  product('Cognito', ['third-party'], 'aws cognito,amazon cognito'),
  product('Firebase Auth', ['third-party'], 'firebase authentication'),
  product('Keycloak', ['service']),
  product('Google Maps', ['third-party'], 'google map,google maps api,gmaps,maps api,map api'),
  product('Mapbox', ['third-party'], 'map box'),
  product('OpenStreetMap', ['third-party'], 'osm,open street map'),
  product('Salesforce', ['third-party'], 'sales force'),
  product('Zendesk', ['third-party']),
  product('Slack', ['third-party']),
  product('GitHub', ['third-party']),
  product('Shopify', ['third-party']),
  product('Shippo', ['third-party']),
  product('FedEx', ['third-party'], 'ups,dhl,usps'),
  product('OpenAI', ['third-party'], 'open ai,chatgpt,gpt,openai api'),
  product('Anthropic', ['third-party'], 'claude api'),
  product('Gmail', ['third-party']),
  product('Nasdaq', ['third-party'], 'nyse'),
  product('SWIFT', ['third-party'], 'ach,swift network,sepa'),

  named(
    ['third-party'],
    'any',
    'external provider,external partner,external service,external services,external api,external system,external systems,external vendor,external payment,vendor api,partner api,payment service provider,psp,payment provider,payment gateway,payment processor,card network,card networks,card scheme,acquirer,acquiring bank,issuing bank,credit card network,credit card company,credit card processor,payment network,sms provider,sms gateway,email provider,mail provider,email gateway,push provider,push gateway,sms vendor,email vendor,identity provider,idp,oauth provider,sso provider,auth provider,map provider,weather api,social login,google login,facebook login,google oauth,google sso,clearing house,ad network,ad exchange,stock exchange,credit bureau,fraud provider,kyc provider,shipping provider,shipping carrier,logistics provider,logistics partner,delivery partner api,telecom,telco,telecom operator,isp,email service provider,sms service provider,mail service provider,news provider,content provider,data provider,exchange rate provider,external site,external website,external web site,target website,target site,partner site,merchant site,webhook receiver,webhook endpoint,customer endpoint,carrier network,hotel partner',
  ),
  named(
    ['third-party'],
    'end',
    'bank,banks,provider,providers,vendor,vendors,partner,partners,carrier,internet,world wide web,www,web site to crawl,supplier,suppliers,data source,mail server external',
  ),

  named(
    ['client'],
    'end',
    'client,user,end user,customer,consumer app,mobile app,mobile,mobile client,mobile user,mobile device,mobile phone,phone,smartphone,smart phone,cell phone,web app,webapp,web client,web browser,browser,web user,web,web ui,ui,gui,frontend,front end,front end app,web front end,spa,single page app,react app,react,angular app,vue app,react native,react native app,flutter app,flutter,pwa,ios,ios app,ios client,iphone,ipad,android,android app,android client,android phone,desktop,desktop app,desktop client,laptop,pc,computer,tablet,smart tv,tv,tv app,smart watch,smartwatch,watch,wearable,game console,console,game client,app,application client,client app,client application,native app,rider app,driver app,rider,driver,passenger,viewer,creator,uploader client,streamer,broadcaster,admin,administrator,admin user,admin ui,admin panel,admin console,admin portal,admin dashboard,back office,backoffice,operator,support agent,agent app,seller,buyer,shopper,merchant,advertiser,courier,dasher,delivery person,delivery driver,delivery partner,restaurant,host,guest,visitor,subscriber client,follower,followee,author,writer client,sender,receiver,recipient,caller,callee,player,gamer,student,teacher,patient,doctor,employee,people,person,human,actor,audience,trader,bidder,member,moderator,reviewer,developer,analyst,data scientist,device,iot device,iot,iot sensor,sensor,edge device,camera,vehicle,car,truck,robot,drone,kiosk,pos,pos terminal,terminal,atm,printer,gate,parking gate,website,web site,web page,webpage,landing page,portal,customer portal,merchant portal,seller portal,dashboard,web dashboard,sdk,client sdk,mobile sdk,js sdk,cli,command line,api client,api consumer,http client,external client,rest client,thin client,thick client,sync client,third party client,internal client,internal user,business user,power user,celebrity,influencer,free user,premium user,paid user,logged in user,anonymous user,new user,alice,bob,user a,user b,user 1,user 2,device agent,extension,browser extension,chrome extension,bot user,chrome,safari,firefox,editor client,peer,requester,clients apps,web mobile,ticket buyer,attendee,fan,candidate,applicant,job seeker,recruiter',
  ),
];
