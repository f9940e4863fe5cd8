import { named, product, type Alias } from '../alias.ts';

/** Names for services, and the words behind a name that make it one. */
export const SERVICES: readonly Alias[] = [
  product('Postfix', ['service'], 'sendmail,exim'),
  named(
    ['service'],
    'end',
    'geocoder,reporter,matchmaker,match maker,explainer,tagger,labeler,tokenizer,normalizer,sampler,summarizer,stitcher,rebalancer,reconciler,pricer,quoter,biller,mailer,pinger,pusher,feeder,forwarder,replayer,simulator,evaluator,optimizer,predictor,scorer,reranker,re ranker,retriever,embedder,mta,pub,authenticator,authorizer,locator,finder,picker,pricing model,rate engine',
  ),
  named(
    ['service'],
    'shell',
    'service,origin,middleware,mw,svc,svce,srvc,srv,serv,servcie,svcs,micro service,microservice,server,srvr,web service,rest service,server app',
  ),
  named(
    ['service'],
    'call',
    'api,apis,rest api,restful api,http api,grpc api,graphql api,apis,sdk api,endpoint,integration',
  ),
  named(
    ['service'],
    'any',
    'api server,api service,api layer,api tier,graphql server,web api,public api,internal api,read api,write api,backend api,api endpoint,web server,http server,web tier,web layer,web servers,app server,application server,app service,app layer,application layer,app tier,application tier,app service layer,back end,backend server,backend service,core service,business logic,logic layer,service layer,service tier,micro services,read service,write service,read server,write server,spam filter,content filter,device registry,user registry,url shortener,encoder service,event producer,processing service,host server,virtual machine,ec2 machine,compute node,compute cluster,compute instance,serverless function,chat server,websocket server,web socket server,ws server,socket server,web socket,websocket service,websocket handler,sse server,signaling server,signalling server,stun server,turn server,stun turn,media server,streaming server,rtmp server,ingest server,upload server,game server,match making,matching engine,presence server,notification server,push server,push service,mail server,smtp server,imap server,email server,order management,order management system,inventory management,wallet service,model server,model serving,inference server,inference service,prediction service,recommendation engine,rules engine,rule engine,decision engine,pricing engine,ranking model,ai model,auth system,single sign on,oauth server,name node,master node,master server,metadata server,chunk server,block service,tracker server,auth n,access control,identity management,origin server',
  ),
  named(
    ['service'],
    'end',
    'webserver,appserver,application,backend,be,monolith,handler,manager,controller,engine,system,module,subsystem,component,logic,orchestrator,generator,router,dispatcher,matcher,ranker,recommender,resolver,validator,verifier,tracker,calculator,estimator,planner,allocator,selector,mixer,blender,hydrator,assembler,classifier,detector,recv,mgr,mngr,hndlr,ctrl,checker,check,chk,ml,registry,translator,converter,mapper,redirector,shortener,producer,publisher,emitter,connector,adapter,integrator,facade,vm,container,pod,compute,function,serverless,websocket,websockets,turn,stun,sfu,mcu,ingest,ingestion,matchmaking,smtp,oms,wallet,ml model,ml model server,inference,ml service,llm,sso,oauth,auth,authn,authz,namenode,chunkserver,wms,acl,iam,identity,saga,origin',
  ),
  named(
    ['service'],
    'whole',
    'authentication,authorization,login,login register,signup,sign up,registration,user management,account,accounts,profile,profiles,user profile,notification,notifications,payment,payments,billing,checkout,order,orders,ordering,cart,shopping cart,basket,inventory,catalog,product catalog,pricing,recommendation,recommendations,recommendation system,ranking,matching,news feed,newsfeed,feed,feed generation,feed ranking,timeline generation,messaging,chat,group chat,presence,location,geo,maps,routing,eta,dispatch,trip,trips,ride,ride matching,booking,reservation,uploader,streaming,playback,transcode,encoding,search service,autocomplete,auto complete,typeahead,type ahead,autosuggest,suggestion,suggestions,fraud,fraud detection,risk,risk engine,moderation,content moderation,spam detection,analytics,reporting,reports,invoice,shipping,fulfillment,delivery,subscription,subscriptions,redirect,url shortening,shorten,synchronization,collaboration,document editing,operational transform,ot,ot server,crdt,deduplication,dedup,bidding,auction,ticketing,hotel,flight,permission,permissions,sharing,versioning,trending,top k,leaderboard,leader board,scoring,ad serving,ad selection,targeting,experiment,a b testing,ab testing,metadata,metadata management,webhook,webhooks,callback,core,broadcast',
  ),
  named(
    [],
    'tail',
    'in,out,cluster,node,instance,pool,fleet,farm,group,replica set,replicaset,set,layer,tier,primary,secondary,master,slave,leader,follower node,standby,active,passive,hot,cold,asg,auto scaling group,autoscaling group,auto scaling,autoscaling,auto scaled,stateless,stateful,sharded,replicated,partitioned,multi az,ha,highly available,multi region,region,replication,az,zone,distributed,managed,v1,v2,v3,version,machine,box,n,a,b,c,etc,rw,ro,read only,write only,readonly,reads,writes,east,west,us east,us west,eu,us,asia,apac,emea,legacy,new,old,optional,app tier cluster,aws,gcp,azure,amazon,google cloud,ensemble,deployment,datacenter,data center,dc',
  ),
];
